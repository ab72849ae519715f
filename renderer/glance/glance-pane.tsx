import { useNotices } from '../actions/use-notices.tsx';
import { call, reportOfThrown } from '../bridge/call.ts';
import { useDiskUse, useGlance } from '../bridge/use-figures.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import { RetryNotice } from '../ui/retry-notice.tsx';
import { WidePane } from '../ui/wide-pane.tsx';
import { bytesText } from './bytes.ts';
import { Figure } from './figure.tsx';
import styles from './glance-pane.module.css';
import { Growth } from './growth.tsx';
import { TopList } from './top-list.tsx';

/** The library in figures; each leads to what it counts. */
export default function GlancePane() {
  const { t, locale } = useI18n();
  const { change } = useView();
  const { data, error, refetch } = useGlance();
  const number = (count: number) => count.toLocaleString(locale);
  const articles = (text: string) => change({ type: 'found', mode: 'articles', text });
  const photos = (text: string) => change({ type: 'found', mode: 'photos', text });
  return (
    <WidePane title={t('command.glance')}>
      {error && (
        <RetryNotice
          title={t('glance.failed')}
          report={reportOfThrown(error)}
          onRetry={() => void refetch()}
        />
      )}
      {data && (
        <>
          <div className={styles.figures}>
            <Figure label={t('glance.articles', { count: data.articles })} onShow={() => articles('')}>
              {number(data.articles)}
            </Figure>
            <Figure
              label={t('glance.unread', { count: data.unread })}
              onShow={() => change({ type: 'place', place: 'unread' })}
            >
              {number(data.unread)}
            </Figure>
            <Figure
              label={t('glance.archived', { count: data.archived })}
              onShow={() => change({ type: 'place', place: 'archived' })}
            >
              {number(data.archived)}
            </Figure>
            <Figure
              label={t('glance.incomplete', { count: data.incomplete })}
              onShow={() => articles('is:incomplete')}
            >
              {number(data.incomplete)}
            </Figure>
            <Figure label={t('glance.words', { count: data.words })}>
              {new Intl.NumberFormat(locale, { notation: 'compact' }).format(data.words)}
            </Figure>
            <Figure label={t('glance.photos', { count: data.photos })} onShow={() => photos('')}>
              {number(data.photos)}
            </Figure>
            <Figure
              label={t('glance.uncredited', { count: data.photosWithoutCredit })}
              onShow={() => photos('credit:none')}
            >
              {number(data.photosWithoutCredit)}
            </Figure>
            <DiskFigure />
          </div>
          <Growth growth={data.growth} />
          <div className={styles.tops}>
            <TopList field="publisher" facets={data.facets} total={data.publishers} onShow={articles} />
            <TopList field="author" facets={data.facets} total={data.authors} onShow={articles} />
            <TopList field="photographer" facets={data.facets} total={data.photographers} onShow={photos} />
            <TopList field="agency" facets={data.facets} total={data.agencies} onShow={photos} />
            <TopList field="tag" facets={data.facets} total={data.tags} onShow={articles} />
            <TopList field="lang" facets={data.facets} total={data.languages} onShow={articles} />
            <TopList field="date" facets={data.facets} total={null} onShow={articles} />
          </div>
        </>
      )}
    </WidePane>
  );
}

/** What the library takes on the disk, once it is measured; pressed, its folder opens. */
function DiskFigure() {
  const { t, locale } = useI18n();
  const { data, isError } = useDiskUse();
  const { complain } = useNotices();
  const open = () => {
    call('open.libraryFolder', {}).catch((thrown) => complain(t('settings.library.failed'), thrown));
  };
  if (!data) return <Figure label={t(isError ? 'glance.disk.failed' : 'glance.disk.measuring')}>…</Figure>;
  const { articles, photos, originals, others } = data;
  return (
    <Figure
      label={t('glance.disk', {
        photos: bytesText(photos, locale),
        originals: bytesText(originals, locale),
      })}
      onShow={open}
    >
      {bytesText(articles + photos + originals + others, locale)}
    </Figure>
  );
}
