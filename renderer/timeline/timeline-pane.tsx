import { ChartColumn } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { reportOfThrown } from '../bridge/call.ts';
import { useTimeline } from '../bridge/use-figures.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { queryOf } from '../library/request.ts';
import { useView } from '../library/view.tsx';
import { FilterChips } from '../search/filter-chips.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { RetryNotice } from '../ui/retry-notice.tsx';
import { SegmentedChoice } from '../ui/segmented-choice.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { WidePane } from '../ui/wide-pane.tsx';
import { Chart } from './chart.tsx';
import { hasDates, withDates, withoutDates } from './date-range.ts';
import { Legend } from './legend.tsx';
import { SpanTable } from './span-table.tsx';
import { spanName } from './span-words.ts';
import { type Span, spansOf } from './spans.ts';
import styles from './timeline-pane.module.css';

/** How long typing pauses before the result is counted, in milliseconds. */
const pause = 200;

/** What the view holds over time: a time selected here narrows the search to it. */
export default function TimelinePane({ onArticles }: { onArticles: () => void }) {
  const { t } = useI18n();
  const { view, change } = useView();
  const asked = useSettled(queryOf(view), pause);
  const { data, error, refetch } = useTimeline({ place: view.place, query: asked });
  const spans = useMemo(() => (data ? spansOf(data) : []), [data]);
  const [show, setShow] = useState<'chart' | 'table'>('chart');
  const [pointed, setPointed] = useState<[Span, Span] | null>(null);
  const onPoint = useCallback((first: Span | null, last: Span | null) => {
    setPointed(first && last && [first, last]);
  }, []);
  const take = (first: Span, last: Span) =>
    change({ type: 'search', text: withDates(view.text, first.at, last.at) });
  const hasOthers = spans.some(({ counts }) => (counts.at(-1) ?? 0) > 0);
  return (
    <WidePane
      title={t('command.timeline')}
      count={data && t('timeline.count', { count: data.total })}
      tools={
        <>
          {hasDates(view.text) && (
            <Button small onPress={() => change({ type: 'search', text: withoutDates(view.text) })}>
              {t('timeline.all-time')}
            </Button>
          )}
          <Button small onPress={onArticles}>
            {t('timeline.show-articles')}
          </Button>
          <SegmentedChoice
            label={t('timeline.as')}
            isLabelHidden
            choices={[
              { id: 'chart', label: t('timeline.as-chart') },
              { id: 'table', label: t('timeline.as-table') },
            ]}
            chosen={show}
            onChoose={setShow}
          />
        </>
      }
      narrowing={<FilterChips />}
    >
      {error && (
        <RetryNotice
          title={t('timeline.failed')}
          report={reportOfThrown(error)}
          onRetry={() => void refetch()}
        />
      )}
      {data && spans.length === 0 && (
        <EmptyState icon={<ChartColumn />} title={t('timeline.empty')}>
          {t('timeline.empty.text')}
        </EmptyState>
      )}
      {data && spans.length > 0 && (
        <>
          <Legend publishers={data.publishers} hasOthers={hasOthers} />
          {show === 'chart' ? (
            <>
              <Chart key={spans[0]?.at} spans={spans} onTake={take} onPoint={onPoint} />
              <Readout pointed={pointed} spans={spans} publishers={data.publishers} />
            </>
          ) : (
            <SpanTable spans={spans} publishers={data.publishers} onTake={take} />
          )}
          {data.undated + data.vague > 0 && (
            <p className={styles.left}>
              {t('timeline.left-out', { undated: data.undated, vague: data.vague })}
            </p>
          )}
        </>
      )}
    </WidePane>
  );
}

/** What is pointed at, in words; else how to select. */
function Readout({
  pointed,
  spans,
  publishers,
}: {
  pointed: [Span, Span] | null;
  spans: readonly Span[];
  publishers: readonly string[];
}) {
  const { t, locale } = useI18n();
  if (pointed === null) return <p className={styles.readout}>{t('timeline.how')}</p>;
  const [first, last] = pointed;
  const within = spans.filter(({ at }) => at >= first.at && at <= last.at);
  const sumOf = (at: number) => within.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0);
  const total = within.reduce((sum, span) => sum + span.total, 0);
  const names = publishers.map((name, at) => ({ name, count: sumOf(at) })).filter(({ count }) => count > 0);
  const span =
    first.at === last.at
      ? spanName(first.at, locale)
      : t('timeline.range', { from: spanName(first.at, locale), to: spanName(last.at, locale) });
  return (
    <p className={styles.readout} role="status">
      <strong>{t('timeline.span', { span, count: total })}</strong>
      {names.map(({ name, count }) => (
        <span key={name} dir="auto">{`${name} ${count.toLocaleString(locale)}`}</span>
      ))}
    </p>
  );
}
