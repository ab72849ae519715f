import { Archive, ChartColumn, Circle, Gauge, Images, Newspaper, Star, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Place } from '../../shared/rows.ts';
import { useOverview } from '../bridge/use-overview.ts';
import { JobsFoot } from '../capture/jobs-foot.tsx';
import { SidebarCollections } from '../collections/sidebar-collections.tsx';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { LibrarySwitcher } from '../libraries/library-switcher.tsx';
import { FacetList } from '../search/facet-list.tsx';
import { SidebarSearches } from '../searches/sidebar-searches.tsx';
import styles from './sidebar.module.css';
import { SidebarItem } from './sidebar-item.tsx';
import { SidebarTags } from './sidebar-tags.tsx';
import { useView, type View } from './view.tsx';

const places: { place: Place; label: MessageKey; icon: typeof Star }[] = [
  { place: 'all', label: 'place.all', icon: Newspaper },
  { place: 'unread', label: 'place.unread', icon: Circle },
  { place: 'starred', label: 'place.starred', icon: Star },
  { place: 'archived', label: 'place.archived', icon: Archive },
];

/** The places of the library, its tags, and how saving goes. */
export function Sidebar() {
  const { t } = useI18n();
  const overview = useOverview();
  const { view, change } = useView();
  const isOpen = (place: Place) => view.mode === 'articles' && view.place === place && isWholePlace(view);
  return (
    <nav className={styles.sidebar} aria-label={t('sidebar.label')} onKeyDown={moveFocus}>
      <div className={styles.scroll}>
        <LibrarySwitcher />
        <ul>
          {places.map(({ place, label, icon: Icon }) => (
            <SidebarItem
              key={place}
              icon={<Icon size={15} aria-hidden="true" />}
              label={t(label)}
              address={place}
              count={overview?.[place]}
              isCurrent={isOpen(place)}
              onOpen={() => change({ type: 'place', place })}
            />
          ))}
          <SidebarItem
            icon={<Images size={15} aria-hidden="true" />}
            label={t('photos.title')}
            address="photos"
            count={undefined}
            isCurrent={view.mode === 'photos'}
            onOpen={() => change({ type: 'photos' })}
          />
          <SidebarItem
            icon={<ChartColumn size={15} aria-hidden="true" />}
            label={t('command.timeline')}
            address="timeline"
            count={undefined}
            isCurrent={view.mode === 'timeline'}
            onOpen={() => change({ type: 'page', page: 'timeline' })}
          />
          <SidebarItem
            icon={<Gauge size={15} aria-hidden="true" />}
            label={t('sidebar.glance')}
            address="glance"
            count={undefined}
            isCurrent={view.mode === 'glance'}
            onOpen={() => change({ type: 'page', page: 'glance' })}
          />
        </ul>
        <FacetList />
        <SidebarSearches />
        <SidebarCollections />
        <SidebarTags />
        <ul className={styles.apart}>
          <SidebarItem
            icon={<Trash2 size={15} aria-hidden="true" />}
            label={t('place.trash')}
            address="trash"
            count={overview?.trash}
            isCurrent={isOpen('trash')}
            onOpen={() => change({ type: 'place', place: 'trash' })}
          />
        </ul>
      </div>
      <JobsFoot />
    </nav>
  );
}

/** Whether a place is shown as such, and not a tag, a collection or a saved search. */
function isWholePlace({ tag, collection, saved }: View): boolean {
  return tag === null && collection === null && saved === null;
}

/** Up and down walk the sidebar, as in a list: with many tags, Tab alone would be a long way. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const next = items[items.findIndex((item) => item.matches(':focus')) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
