import { formatDate } from '../i18n/dates.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { groupsOf } from './groups.ts';
import { PhotoCard } from './photo-card.tsx';
import styles from './photos-pane.module.css';
import { type ShownPhoto, shownKey } from './shown-photo.ts';

/** The wall by month, the newest first. */
export function GroupedWall({
  photos,
  onOpen,
}: {
  photos: readonly ShownPhoto[];
  onOpen: (shown: ShownPhoto) => void;
}) {
  const { t, locale } = useI18n();
  return groupsOf(photos, 'month').map(({ name, photos: members }) => (
    <section key={name ?? ''} className={styles.group}>
      <h3 className={styles.heading}>
        {name === null ? t('photos.no-month') : formatDate(name, locale)}
        <span className={styles.count}>{members.length}</span>
      </h3>
      <ul className={styles.wall}>
        {members.map((shown) => (
          <PhotoCard key={shownKey(shown)} shown={shown} onOpen={() => onOpen(shown)} />
        ))}
      </ul>
    </section>
  ));
}
