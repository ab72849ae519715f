import { Button } from 'react-aria-components';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import { classes } from '../ui/classes.ts';
import { mediaAddress } from '../ui/media-address.ts';
import { agencyQuery, photographerQuery } from './credit-line.ts';
import { groupsOf, type PhotoGroup } from './groups.ts';
import styles from './makers-list.module.css';
import type { ShownPhoto } from './shown-photo.ts';

const shownPhotos = 5;

/** Photographers or agencies with how many photos each has, and some of them; pressed, all of them are shown. */
export function MakersList({
  photos,
  grouping,
  onShow,
}: {
  photos: readonly ShownPhoto[];
  grouping: 'photographer' | 'agency';
  /** The search for one of them was begun: its photos are to be shown. */
  onShow: () => void;
}) {
  const { t, locale } = useI18n();
  const { change } = useView();
  const show = (group: PhotoGroup) => {
    const query = queryFor(group, grouping);
    if (query === null) return;
    change({ type: 'search', text: query });
    onShow();
  };
  return (
    <ul className={styles.makers}>
      {groupsOf(photos, grouping).map((group) => (
        <li key={group.name ?? ''} className={styles.maker}>
          {group.name === null ? (
            <span className={styles.unnamed}>
              {t(grouping === 'agency' ? 'photos.no-agency' : 'photos.no-photographer')}
            </span>
          ) : (
            <Button className={classes(styles.name)} onPress={() => show(group)}>
              <span dir="auto">{group.name}</span>
            </Button>
          )}
          <span className={styles.count}>{group.photos.length.toLocaleString(locale)}</span>
          <span className={styles.photos} aria-hidden="true">
            {group.photos
              .flatMap(({ photo }) => (photo.file?.held ? [photo.file.hash] : []))
              .slice(0, shownPhotos)
              .map((hash) => (
                <img key={hash} src={mediaAddress(hash)} alt="" loading="lazy" decoding="async" />
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** An agency is looked for by its id where our data knows it, so that all its spellings are found. */
function queryFor({ name, photos }: PhotoGroup, grouping: 'photographer' | 'agency'): string | null {
  if (name === null) return null;
  if (grouping === 'photographer') return photographerQuery(name);
  const agency = photos.flatMap(({ photo }) => photo.credit?.agencies ?? []).find((one) => one.name === name);
  return agency ? agencyQuery(agency) : null;
}
