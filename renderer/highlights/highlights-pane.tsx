import type { Article } from '../../shared/article.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { SidePane } from '../ui/side-pane.tsx';
import type { FrameText } from './frame-text.ts';
import { HighlightItem } from './highlight-item.tsx';
import styles from './highlights-pane.module.css';
import { rangeOfHighlight } from './painted.ts';

/** The highlights of the open article beside it, in the order of the text; those without a place come last. */
export default function HighlightsPane({
  article,
  text,
  chosen,
  onClose,
}: {
  article: Article;
  text: FrameText | null;
  /** The highlight that was pressed in the text. */
  chosen: string | null;
  onClose: () => void;
}) {
  const { t } = useI18n();
  const { highlights } = article.state;
  const placed = highlights.map((highlight) => ({
    highlight,
    range: text && rangeOfHighlight(text, highlight),
  }));
  const found = placed.filter(({ range }) => range !== null);
  const lost = text === null ? [] : placed.filter(({ range }) => range === null);
  const listOf = (shown: typeof placed) => (
    <ul className={styles.list}>
      {shown.map(({ highlight, range }) => (
        <HighlightItem
          key={highlight.id}
          article={article}
          highlight={highlight}
          range={range}
          isChosen={highlight.id === chosen}
        />
      ))}
    </ul>
  );
  return (
    <SidePane
      label={t('highlights.panel')}
      title={
        <>
          {t('highlights.title')} <span className={styles.count}>{highlights.length}</span>
        </>
      }
      closeLabel={t('highlights.close')}
      onClose={onClose}
    >
      {highlights.length === 0 && <p className={styles.empty}>{t('highlights.empty')}</p>}
      {listOf(found)}
      {lost.length > 0 && (
        <section className={styles.lost}>
          <h3 className={styles.heading}>{t('highlight.lost')}</h3>
          <p className={styles.empty}>{t('highlight.lost.text')}</p>
          {listOf(lost)}
        </section>
      )}
    </SidePane>
  );
}
