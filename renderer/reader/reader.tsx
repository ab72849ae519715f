import { lazy, Suspense, useRef, useState } from 'react';
import type { CallOutput } from '../../shared/api.ts';
import { reportOfThrown } from '../bridge/call.ts';
import { useOpenArticle } from '../bridge/use-article.ts';
import type { FrameText } from '../highlights/frame-text.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { isSeveral, selectedCount } from '../library/selection.ts';
import { useSelection } from '../library/use-selection.tsx';
import { RetryNotice } from '../ui/retry-notice.tsx';
import { useLate } from '../ui/use-late.ts';
import { useSettled } from '../ui/use-settled.ts';
import { ArticleView } from './article-view.tsx';
import { Bars } from './bars.tsx';
import { NothingOpen, SeveralSelected } from './no-article.tsx';
import styles from './reader.module.css';
import { ReaderSkeleton } from './reader-skeleton.tsx';
import type { Side } from './side.ts';
import { Toolbar } from './toolbar.tsx';
import { useBar } from './use-bar.ts';

const HighlightsPane = lazy(() => import('../highlights/highlights-pane.tsx'));
const OriginalPane = lazy(() => import('./original/original-pane.tsx'));
const Details = lazy(() => import('./details/details.tsx'));

/** The largest pane: the open article, and what can be done with it. */
export function Reader({
  onKey,
  onBack,
  side,
  onSide,
}: {
  onKey: (event: KeyboardEvent) => void;
  onBack: () => void;
  side: Side;
  onSide: (side: Side) => void;
}) {
  const { t } = useI18n();
  const { selection } = useSelection();
  const open = useSettled(selection.cursor, 90);
  const { data, error, isPending, refetch } = useOpenArticle(open);
  const isLate = useLate(open !== null && isPending);
  const [text, setText] = useState<FrameText | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const bar = useBar(open);
  const several = isSeveral(selection);
  const shown = several || open === null ? null : (data ?? null);
  return (
    <section className={styles.reader} aria-label={t('reader.label')} id="reader">
      <div className={styles.page}>
        <Toolbar article={shown?.article ?? null} side={side} onSide={onSide} bar={bar} onBack={onBack} />
        {shown && <Bars bar={bar} article={shown.article} text={text} />}
        <div className={styles.scroller} ref={scroller} tabIndex={0} data-scroller>
          {shown && (
            <ArticleView
              read={shown}
              scroller={scroller}
              onKey={onKey}
              text={text}
              onText={setText}
              onHighlight={(id) => {
                setChosen(id);
                onSide('highlights');
              }}
            />
          )}
          {several && <SeveralSelected count={selectedCount(selection)} />}
          {!several && open === null && <NothingOpen />}
          {!several && open !== null && data === null && <Gone />}
          {!several && isPending && isLate && <ReaderSkeleton />}
          {error && (
            <div className={styles.error}>
              <RetryNotice
                title={t('reader.failed')}
                report={reportOfThrown(error)}
                onRetry={() => void refetch()}
              />
            </div>
          )}
        </div>
      </div>
      {side === 'details' && shown && <DetailsPane read={shown} onClose={() => onSide(null)} />}
      {side === 'original' && shown && (
        <Suspense>
          <OriginalPane key={shown.article.id} article={shown.article} onClose={() => onSide(null)} />
        </Suspense>
      )}
      {side === 'highlights' && shown && (
        <Suspense>
          <HighlightsPane
            key={shown.article.id}
            article={shown.article}
            text={text}
            chosen={chosen}
            onClose={() => onSide(null)}
          />
        </Suspense>
      )}
    </section>
  );
}

function DetailsPane({
  read,
  onClose,
}: {
  read: NonNullable<CallOutput<'articles.read'>>;
  onClose: () => void;
}) {
  return (
    <Suspense fallback={null}>
      <Details key={read.article.id} read={read} onClose={onClose} />
    </Suspense>
  );
}

function Gone() {
  const { t } = useI18n();
  return <NothingOpen title={t('reader.gone')} text={t('reader.gone.text')} />;
}
