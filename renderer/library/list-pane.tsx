import { useCallback, useMemo, useState } from 'react';
import { reportOfThrown } from '../bridge/call.ts';
import { useRows } from '../bridge/use-rows.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { HandOrder } from '../collections/hand-order.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import { FilterChips } from '../search/filter-chips.tsx';
import { RetryNotice } from '../ui/retry-notice.tsx';
import { useLate } from '../ui/use-late.ts';
import { ArticleList, type Sight } from './article-list.tsx';
import { BulkProgress } from './bulk-progress.tsx';
import { EmptyList } from './empty-list.tsx';
import { requestInGroups } from './groups.ts';
import { ListHeader } from './list-header.tsx';
import styles from './list-pane.module.css';
import { ListSkeleton } from './list-skeleton.tsx';
import { useNextInLine } from './use-next-in-line.ts';
import { useView } from './view.tsx';

/** The middle pane: what the view holds, in rows. `onOpen` is a row that was clicked, `onEnter` the Enter key on one. */
export function ListPane({ onOpen, onEnter }: { onOpen: () => void; onEnter: () => void }) {
  const { t } = useI18n();
  const { view } = useView();
  const { sort, grouping } = useSettings();
  const request = useMemo(() => requestInGroups(view, sort, grouping), [view, sort, grouping]);
  const [sight, setSight] = useState<Sight>({ start: 0, end: 0 });
  const onSight = useCallback((seen: Sight) => {
    setSight((before) => (before.start === seen.start && before.end === seen.end ? before : seen));
  }, []);
  const rows = useRows(request, sight.start, sight.end);
  const isLate = useLate(rows.isPending);
  useNextInLine(rows);
  return (
    <section className={styles.pane} aria-label={t('list.pane')}>
      <ListHeader rows={rows} />
      <BulkProgress />
      <FilterChips />
      {rows.error && (
        <div className={styles.error}>
          <RetryNotice title={t('list.failed')} report={reportOfThrown(rows.error)} onRetry={rows.retry} />
        </div>
      )}
      {rows.isPending && isLate && <ListSkeleton />}
      {!rows.isPending && !rows.error && rows.total === 0 && <EmptyList />}
      {rows.total > 0 && (
        <HandOrder rows={rows}>
          <ArticleList rows={rows} onSight={onSight} onOpen={onOpen} onEnter={onEnter} />
        </HandOrder>
      )}
    </section>
  );
}
