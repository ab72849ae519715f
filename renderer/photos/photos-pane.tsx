import { Images } from 'lucide-react';
import { useState } from 'react';
import { reportOfThrown } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { queryOf } from '../library/request.ts';
import { useView } from '../library/view.tsx';
import { FilterChips } from '../search/filter-chips.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { RetryNotice } from '../ui/retry-notice.tsx';
import { WidePane } from '../ui/wide-pane.tsx';
import FullView from './full-view/full-view.tsx';
import { GroupedWall } from './grouped-wall.tsx';
import { MakersList } from './makers-list.tsx';
import { PhotoTable } from './photo-table.tsx';
import { PhotosTools, type PhotosView } from './photos-tools.tsx';
import { type ShownPhoto, shownKey } from './shown-photo.ts';
import { useWall } from './use-wall.ts';
import { Wall } from './wall.tsx';

/** All photos of what the view holds: as a wall, by who made or gave them, and as a table to set credits right. */
export default function PhotosPane({ onRead }: { onRead: (id: string) => void }) {
  const { t } = useI18n();
  const { view } = useView();
  const [show, setShow] = useState<PhotosView>('wall');
  const [uncredited, setUncredited] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const wall = useWall(queryOf(view), show !== 'wall' || uncredited);
  const photos = uncredited ? wall.photos.filter(({ photo }) => photo.credit === null) : wall.photos;
  const articles = new Set(photos.map(({ article }) => article.id)).size;
  const at = open === null ? -1 : photos.findIndex((shown) => shownKey(shown) === open);
  const openPhoto = (shown: ShownPhoto) => setOpen(shownKey(shown));
  return (
    <>
      <WidePane
        title={t('photos.title')}
        count={t(wall.hasMore ? 'photos.count-more' : 'photos.count', { photos: photos.length, articles })}
        tools={
          <PhotosTools
            photos={photos}
            show={show}
            onShow={setShow}
            uncredited={uncredited}
            onUncredited={setUncredited}
          />
        }
        narrowing={<FilterChips />}
      >
        {wall.error && (
          <RetryNotice title={t('photos.failed')} report={reportOfThrown(wall.error)} onRetry={wall.retry} />
        )}
        {!wall.isPending && !wall.error && photos.length === 0 && (
          <EmptyState icon={<Images />} title={t('photos.empty')}>
            {t(view.text === '' && !uncredited ? 'photos.empty.text' : 'photos.empty.search')}
          </EmptyState>
        )}
        {show === 'wall' && (
          <Wall photos={photos} onOpen={openPhoto} hasMore={wall.hasMore} onMore={wall.more} />
        )}
        {show === 'month' && <GroupedWall photos={photos} onOpen={openPhoto} />}
        {(show === 'photographer' || show === 'agency') && (
          <MakersList photos={photos} grouping={show} onShow={() => setShow('wall')} />
        )}
        {show === 'table' && <PhotoTable photos={photos} onOpen={openPhoto} />}
      </WidePane>
      {at >= 0 && (
        <FullView
          photos={photos}
          at={at}
          onMove={(to) => {
            const shown = photos[to];
            if (shown) openPhoto(shown);
          }}
          onClose={() => setOpen(null)}
          onRead={onRead}
        />
      )}
    </>
  );
}
