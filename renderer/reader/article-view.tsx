import {
  lazy,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { CallOutput } from '../../shared/api.ts';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { type FrameText, readFrameText } from '../highlights/frame-text.ts';
import { usePaintedHighlights } from '../highlights/painted.ts';
import { SelectionTools } from '../highlights/selection-tools.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import styles from './article-view.module.css';
import './frame/painted.css';
import { ArticleFrame } from './frame/article-frame.tsx';
import type { FrameHands } from './frame/listen-to-frame.ts';
import { Masthead } from './masthead.tsx';
import { ContinuedLine } from './progress/continued-line.tsx';
import { useProgress } from './progress/use-progress.ts';
import { useHits } from './use-hits.ts';
import { useMarkRead } from './use-mark-read.ts';

const FullView = lazy(() => import('../photos/full-view/full-view.tsx'));

/** One article to read: its head in the window's document, its text in the frame's. */
export function ArticleView({
  read,
  scroller,
  onKey,
  text,
  onText,
  onHighlight,
}: {
  read: NonNullable<CallOutput<'articles.read'>>;
  scroller: RefObject<HTMLDivElement | null>;
  onKey: (event: KeyboardEvent) => void;
  /** The text as it stands in the frame, once it does. */
  text: FrameText | null;
  onText: (text: FrameText | null) => void;
  /** A highlight in the text was pressed. */
  onHighlight: (id: string) => void;
}) {
  const { article, trashed } = read;
  const [doc, setDoc] = useState<Document | null>(null);
  const [openPhoto, setOpenPhoto] = useState<number | null>(null);
  const hands = useHands(onKey, setOpenPhoto);
  const continued = useProgress(article, text, scroller);
  useMarkRead(article, trashed);
  useHits(doc, article.html);
  usePaintedHighlights(doc, text, article.state.highlights);
  const onFilled = useCallback(
    (filled: Document) => {
      setDoc(filled);
      const root = filled.querySelector<HTMLElement>('.text');
      onText(root && readFrameText(root));
    },
    [onText],
  );
  return (
    <article className={styles.article} lang={article.language ?? undefined}>
      {continued && (
        <ContinuedLine
          key={article.id}
          continued={continued}
          onTop={() => scroller.current?.scrollTo({ top: 0, behavior: 'instant' })}
        />
      )}
      <Masthead article={article} />
      <ArticleFrame article={article} hands={hands} onFilled={onFilled} />
      {doc && text && <SelectionTools article={article} doc={doc} text={text} onHighlight={onHighlight} />}
      {openPhoto !== null && (
        <Suspense>
          <FullView
            photos={article.photos.map((photo, index) => ({ article, index, photo }))}
            at={openPhoto}
            onMove={setOpenPhoto}
            onClose={() => setOpenPhoto(null)}
          />
        </Suspense>
      )}
    </article>
  );
}

/** What the window does with clicks and keys in the frame; always the newest, without filling the frame again. */
function useHands(
  onKey: (event: KeyboardEvent) => void,
  openPhoto: (index: number) => void,
): RefObject<FrameHands> {
  const { t } = useI18n();
  const { change } = useView();
  const { complain } = useNotices();
  const openLink = useEffectEvent(async (url: string) => {
    try {
      await call('open.link', { url });
    } catch (thrown) {
      complain(t('open.failed'), thrown);
    }
  });
  const search = useEffectEvent((text: string) => change({ type: 'search-everywhere', text }));
  const press = useEffectEvent(onKey);
  const hands = useRef<FrameHands>({
    openLink: () => undefined,
    search: () => undefined,
    openPhoto,
    showPlace: (place) => place.scrollIntoView({ block: 'start', behavior: 'smooth' }),
    onKey: () => undefined,
  });
  useEffect(() => {
    hands.current = {
      ...hands.current,
      openLink: (url) => void openLink(url),
      search: (query) => search(query),
      onKey: (event) => press(event),
    };
  }, []);
  return hands;
}
