import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import { mediaAddress } from '../ui/media-address.ts';
import styles from './photo-card.module.css';
import { appearedIn, makersOf } from './photo-words.ts';
import type { ShownPhoto } from './shown-photo.ts';

/** A photo on the wall: the image, and under it who made it, what it shows and where it appeared. */
export function PhotoCard({ shown, onOpen }: { shown: ShownPhoto; onOpen: () => void }) {
  const i18n = useI18n();
  const { photo } = shown;
  const { people, agencies } = makersOf(photo);
  return (
    <li className={styles.card}>
      <Button
        className={classes(styles.open)}
        aria-label={i18n.t('photo.open', { what: photo.caption ?? photo.alt ?? '' })}
        onPress={onOpen}
      >
        <PhotoImage shown={shown} />
      </Button>
      {photo.credit === null ? (
        <p className={styles.none}>{i18n.t('credit.none')}</p>
      ) : (
        <p className={styles.line} dir="auto">
          <b>{people === '' && agencies !== '' ? i18n.t('photos.no-photographer') : people}</b>
          {people === '' && agencies === '' ? photo.credit.raw : agencies !== '' && ` / ${agencies}`}
        </p>
      )}
      <p className={styles.line} dir="auto">
        {photo.caption ?? photo.alt}
      </p>
      <p className={styles.origin}>{appearedIn(shown, i18n)}</p>
    </li>
  );
}

/** The image, or its place where it is missing. */
function PhotoImage({ shown: { photo } }: { shown: ShownPhoto }) {
  const [isBroken, setBroken] = useState(false);
  if (!photo.file?.held || isBroken) {
    return (
      <span className={styles.missing}>
        <ImageOff size={22} aria-hidden="true" />
      </span>
    );
  }
  return (
    <img
      className={styles.image}
      src={mediaAddress(photo.file.hash)}
      alt=""
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setBroken(true)}
    />
  );
}
