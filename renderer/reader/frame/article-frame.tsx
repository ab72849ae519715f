import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { useDocumentAppearance } from '../../settings/use-appearance.ts';
import styles from './article-frame.module.css';
import { type FramedArticle, fillFrame } from './fill-frame.ts';
import { type FrameHands, listenToFrame } from './listen-to-frame.ts';

/**
 * The article's text, in a document of its own: sandboxed without scripts, with its own Content-Security-Policy.
 * The window fills it, measures it and listens to it from outside.
 */
export function ArticleFrame({
  article,
  hands,
  onFilled,
}: {
  article: FramedArticle;
  hands: RefObject<FrameHands>;
  /** Called whenever another article stands in the frame. */
  onFilled: (doc: Document) => void;
}) {
  const { t } = useI18n();
  const [doc, setDoc] = useState<Document | null>(null);
  const height = useContentHeight(doc);
  useDocumentAppearance(doc);
  useFilled(doc, article, onFilled);
  useEffect(() => (doc === null ? undefined : listenToFrame(doc, hands)), [doc, hands]);
  return (
    <iframe
      className={styles.frame}
      title={t('reader.text')}
      sandbox="allow-same-origin"
      src="app://coupure/article.html"
      style={{ height }}
      onLoad={(event) => setDoc(event.currentTarget.contentDocument)}
    />
  );
}

/** Fills the frame when what it shows changed: a star or a tag leaves it as it is. */
function useFilled(doc: Document | null, article: FramedArticle, onFilled: (doc: Document) => void): void {
  const { t, language } = useI18n();
  const { html, photos, language: articleLanguage, direction } = article;
  const words = useMemo(() => ({ t, language, direction: t('language.direction') }), [t, language]);
  useEffect(() => {
    if (doc === null) return;
    fillFrame(doc, { html, photos, language: articleLanguage, direction }, words);
    onFilled(doc);
  }, [doc, html, photos, articleLanguage, direction, words, onFilled]);
}

/** The height of what stands in the frame, so that the reader scrolls as one page. */
function useContentHeight(doc: Document | null): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (doc === null) return;
    const observer = new ResizeObserver(() => setHeight(Math.ceil(doc.body.getBoundingClientRect().height)));
    observer.observe(doc.body);
    return () => observer.disconnect();
  }, [doc]);
  return height;
}
