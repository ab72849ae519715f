import styles from './tag.module.css';
import { TagDot } from './tag-dot.tsx';

/** A tag as a row shows it. */
export function TagChip({ slug, name, colour }: { slug: string; name: string; colour: string | null }) {
  return (
    <span className={styles.chip}>
      <TagDot slug={slug} colour={colour} />
      <span className={styles.name}>{name}</span>
    </span>
  );
}
