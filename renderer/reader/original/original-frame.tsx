import { useEffect, useState } from 'react';
import type { Article } from '../../../shared/article.ts';
import type { Original } from '../../../shared/original.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import { useBlockEdits } from '../blocks/use-block-edits.ts';
import { broughtBlock } from './brought-block.ts';
import { blocksOfPage, fillOriginal } from './fill-original.ts';
import { LeftOutBar } from './left-out-bar.tsx';
import styles from './original-pane.module.css';
import { useLeftOut } from './use-left-out.ts';

/** The page as received in a frame of its own, where nothing acts; and, where it is asked for, what was left out of it. */
export function OriginalFrame({
  original,
  article,
  isLeftOutShown,
}: {
  original: Original;
  article: Article;
  isLeftOutShown: boolean;
}) {
  const { t } = useI18n();
  const { edit } = useBlockEdits(article.id);
  const [doc, setDoc] = useState<Document | null>(null);
  const [filled, setFilled] = useState(0);
  const leftOut = useLeftOut(doc, isLeftOutShown, filled);
  const { title, standfirst, text, photos, authors, publisher, section } = article;
  useEffect(() => {
    if (doc === null) return;
    fillOriginal(doc, original, { title, standfirst, text, photos, authors, publisher, section });
    setFilled((before) => before + 1);
  }, [doc, original, title, standfirst, text, photos, authors, publisher, section]);
  useEffect(() => {
    doc?.documentElement.toggleAttribute('data-show-left-out', isLeftOutShown);
  }, [doc, isLeftOutShown]);
  useInert(doc);
  const bring = () => {
    const block = leftOut.blocks[leftOut.at];
    if (doc && block) void edit(broughtBlock(block, blocksOfPage(doc), text, original.url));
  };
  return (
    <>
      {isLeftOutShown && <LeftOutBar leftOut={leftOut} onBring={bring} />}
      <iframe
        className={styles.frame}
        title={t('original.title')}
        sandbox="allow-same-origin"
        src="app://coupure/original.html"
        onLoad={(event) => setDoc(event.currentTarget.contentDocument)}
      />
    </>
  );
}

const acts = ['click', 'auxclick', 'submit', 'dragover', 'drop'];

function useInert(doc: Document | null): void {
  useEffect(() => {
    if (doc === null) return;
    const refuse = (event: Event) => event.preventDefault();
    for (const name of acts) doc.addEventListener(name, refuse);
    return () => {
      for (const name of acts) doc.removeEventListener(name, refuse);
    };
  }, [doc]);
}
