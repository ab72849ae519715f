import { Library, Pencil, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { CollectionView } from '../../shared/order.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useCarriedDrop } from '../library/carried.ts';
import { SidebarItem } from '../library/sidebar-item.tsx';
import { useView } from '../library/view.tsx';
import { useCollecting } from './use-collecting.ts';

/** One collection of the sidebar; articles can be dropped onto it. */
export function SidebarCollection({
  collection: { slug, name, count },
  onRename,
}: {
  collection: CollectionView;
  onRename: () => void;
}) {
  const { t } = useI18n();
  const { view, change } = useView();
  const { put, remove } = useCollecting();
  const drag = useCarriedDrop((ids) => void put(ids, slug));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') onRename();
    else if (event.key === 'Delete') void remove(slug);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <SidebarItem
      icon={<Library size={15} aria-hidden="true" />}
      label={name}
      address={`collection/${slug}`}
      count={count}
      isCurrent={view.collection === slug}
      onOpen={() => change({ type: 'collection', slug })}
      onKeyDown={onKeyDown}
      drag={drag}
      menu={{
        label: t('collections.more', { name }),
        actions: [
          {
            id: 'rename',
            label: t('collections.rename'),
            icon: <Pencil size={14} aria-hidden="true" />,
            run: onRename,
          },
          {
            id: 'delete',
            label: t('collections.delete'),
            icon: <Trash2 size={14} aria-hidden="true" />,
            run: () => void remove(slug),
          },
        ],
      }}
    />
  );
}
