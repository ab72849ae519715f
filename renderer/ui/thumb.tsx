import { useState } from 'react';
import type { Hash } from '../../shared/values.ts';
import { mediaAddress } from './media-address.ts';
import styles from './thumb.module.css';

/** A small square of a photo; nothing where it cannot be shown. What it shows is told elsewhere. */
export function Thumb({ hash }: { hash: Hash }) {
  const [broken, setBroken] = useState<Hash | null>(null);
  if (broken === hash) return null;
  return (
    <img
      className={styles.thumb}
      src={mediaAddress(hash)}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setBroken(hash)}
    />
  );
}
