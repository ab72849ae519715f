import { lazy, Suspense } from 'react';
import type { Article } from '../../shared/article.ts';
import type { FrameText } from '../highlights/frame-text.ts';
import type { OpenBar } from './use-bar.ts';

const FindBar = lazy(() => import('./find/find-bar.tsx'));
const CaretBar = lazy(() => import('./caret/caret-bar.tsx'));
const AloudBar = lazy(() => import('./aloud/aloud-bar.tsx'));
const BlocksBar = lazy(() => import('./blocks/blocks-bar.tsx'));

/** The bar that is open above the text. */
export function Bars({ bar, article, text }: { bar: OpenBar; article: Article; text: FrameText | null }) {
  return (
    <Suspense>
      {bar.name === 'find' && <FindBar key={article.id} text={text} onClose={bar.close} />}
      {bar.name === 'caret' && <CaretBar key={article.id} text={text} onClose={bar.close} />}
      {bar.name === 'aloud' && (
        <AloudBar key={article.id} article={article} text={text} onClose={bar.close} />
      )}
      {bar.name === 'blocks' && (
        <BlocksBar key={article.id} article={article} text={text} onClose={bar.close} />
      )}
    </Suspense>
  );
}
