import { ArrowDown, ArrowUp, Pencil, Search, Trash2, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { SavedSearch } from '../../shared/library-info.ts';
import { parseQuery } from '../../shared/query/index.ts';
import { useCount } from '../bridge/use-order.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from '../library/sidebar.module.css';
import { SidebarItem } from '../library/sidebar-item.tsx';
import { useItemOrder } from '../library/use-item-order.ts';
import { useView } from '../library/view.tsx';
import type { Searches } from './use-searches.ts';

/** What names a saved search while it is dragged. */
const dragType = 'application/x-coupure-search';

/** One saved search. One that is not understood any more says so, and can be mended. */
export function SidebarSearch({
  search,
  actions,
  onEdit,
}: {
  search: SavedSearch;
  actions: Searches;
  onEdit: () => void;
}) {
  const { t } = useI18n();
  const { view, change } = useView();
  const count = useCount(search.query);
  const { searches } = actions;
  const at = searches.indexOf(search);
  const [problem] = parseQuery(search.query).problems;
  const broken = problem && t('searches.broken', { position: problem.position + 1 });
  const drag = useItemOrder(dragType, search.id, (id, place) => {
    const moved = searches.find((other) => other.id === id);
    const before = place === 'before' ? search.id : (searches[at + 1]?.id ?? null);
    if (moved && moved !== search) void actions.place(moved, before);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete') void actions.remove(search);
    else if (event.key === 'F2') onEdit();
    else if (event.altKey && event.key === 'ArrowUp') void actions.step(search, -1);
    else if (event.altKey && event.key === 'ArrowDown') void actions.step(search, 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <SidebarItem
      icon={<Search size={15} aria-hidden="true" />}
      label={search.name}
      address={`search/${search.id}`}
      count={count}
      note={
        broken && (
          <span className={styles.broken} title={broken}>
            <TriangleAlert size={14} role="img" aria-label={broken} />
          </span>
        )
      }
      isCurrent={view.mode === 'articles' && view.saved === search.id}
      onOpen={() => change({ type: 'saved', id: search.id, query: search.query })}
      onKeyDown={onKeyDown}
      drag={drag}
      menu={{
        label: t('searches.more', { name: search.name }),
        actions: [
          {
            id: 'edit',
            label: t('searches.edit'),
            icon: <Pencil size={14} aria-hidden="true" />,
            run: onEdit,
          },
          {
            id: 'up',
            label: t('searches.up'),
            icon: <ArrowUp size={14} aria-hidden="true" />,
            isDisabled: at === 0,
            run: () => void actions.step(search, -1),
          },
          {
            id: 'down',
            label: t('searches.down'),
            icon: <ArrowDown size={14} aria-hidden="true" />,
            isDisabled: at === searches.length - 1,
            run: () => void actions.step(search, 1),
          },
          {
            id: 'delete',
            label: t('searches.delete'),
            icon: <Trash2 size={14} aria-hidden="true" />,
            run: () => void actions.remove(search),
          },
        ],
      }}
    />
  );
}
