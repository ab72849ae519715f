import { useOrder } from '../bridge/use-order.ts';
import { useTags } from '../bridge/use-overview.ts';
import type { Rows } from '../bridge/use-rows.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { DisplayMenu } from './display-menu.tsx';
import { EmptyTrash } from './empty-trash.tsx';
import styles from './list-header.module.css';
import { isSearching } from './request.ts';
import { chosenOf, isSeveral, selectedCount } from './selection.ts';
import { SortMenu } from './sort-menu.tsx';
import { useSelection } from './use-selection.tsx';
import { useView } from './view.tsx';

/** What the list is, how many articles it has, and how it is ordered; what to do with several selected ones. */
export function ListHeader({ rows }: { rows: Rows }) {
  const { t, locale } = useI18n();
  const { view } = useView();
  const { selection } = useSelection();
  const place = usePlaceName();
  const { grouping } = useSettings();
  const saved = useOrder().searches.find(({ id, query }) => id === view.saved && query === view.text.trim());
  if (isSeveral(selection)) return <BulkBar chosen={chosenOf(selection)} count={selectedCount(selection)} />;
  const isTrash = view.place === 'trash' && !isSearching(view);
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>
        {saved?.name ?? (isSearching(view) ? t('list.found-in', { place }) : place)}
      </h2>
      <span className={styles.total} role="status">
        {rows.isPending ? '' : rows.total.toLocaleString(locale)}
      </span>
      <span className={styles.tools}>
        {isTrash && rows.total > 0 && <EmptyTrash count={rows.total} />}
        {grouping !== 'publisher' && <SortMenu />}
        <DisplayMenu />
      </span>
    </header>
  );
}

/** What the place is called that is open: a tag, a collection, or a place of the library. */
function usePlaceName(): string {
  const { t } = useI18n();
  const { view } = useView();
  const tags = useTags();
  const { collections } = useOrder();
  if (view.tag !== null) return tags.get(view.tag)?.name ?? view.tag;
  if (view.collection === null) return t(`place.${view.place}`);
  return collections.find(({ slug }) => slug === view.collection)?.name ?? view.collection;
}
