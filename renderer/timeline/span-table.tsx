import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { spanName } from './span-words.ts';
import type { Span } from './spans.ts';
import styles from './timeline-pane.module.css';

/** The timeline as a table, the newest span first. */
export function SpanTable({
  spans,
  publishers,
  onTake,
}: {
  spans: readonly Span[];
  publishers: readonly string[];
  onTake: (first: Span, last: Span) => void;
}) {
  const { t, locale } = useI18n();
  const shown = spans.filter(({ total }) => total > 0).toReversed();
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.when')}</th>
            <th scope="col">{t('timeline.articles')}</th>
            {publishers.map((publisher) => (
              <th key={publisher} scope="col" dir="auto">
                {publisher}
              </th>
            ))}
            <th scope="col">{t('timeline.others')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((span) => (
            <tr key={span.at}>
              <th scope="row">
                <Button look="quiet" small onPress={() => onTake(span, span)}>
                  {spanName(span.at, locale)}
                </Button>
              </th>
              <td>{span.total.toLocaleString(locale)}</td>
              {span.counts.map((count, at) => (
                <td key={publishers[at] ?? ''}>{count === 0 ? '–' : count.toLocaleString(locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
