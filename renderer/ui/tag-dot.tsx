import styles from './tag.module.css';
import { tagColour } from './tag-colours.ts';

/** A tag's colour. */
export function TagDot({ slug, colour }: { slug: string; colour: string | null }) {
  return <span className={styles.dot} style={{ background: tagColour(slug, colour) }} aria-hidden="true" />;
}
