import { MessageSquarePlus, Quote } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import type { Article } from '../../shared/article.ts';
import type { Highlight } from '../../shared/state.ts';
import { useCommand } from '../actions/use-commands.tsx';
import { useI18n } from '../i18n/use-i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { ColourDots } from './colour-dots.tsx';
import type { FrameText } from './frame-text.ts';
import styles from './selection-tools.module.css';
import { placeOf, selectorsOf } from './selectors.ts';
import { useCopyQuotation } from './use-copy-quotation.ts';
import { useHighlighting } from './use-highlighting.ts';
import { useSelected } from './use-selected.ts';

/** What can be done with a selected passage, over it; a press on a highlight opens it beside the text. */
export function SelectionTools({
  article,
  doc,
  text,
  onHighlight,
}: {
  article: Article;
  doc: Document;
  text: FrameText;
  onHighlight: (id: string) => void;
}) {
  const { t } = useI18n();
  const { selected, clear } = useSelected(doc, text);
  const { add } = useHighlighting(article);
  const copy = useCopyQuotation(article);
  useHighlightPress(doc, text, article.state.highlights, onHighlight);
  const mark = (colour: Highlight['colour']): string | null => {
    if (selected === null) return null;
    clear();
    return add(selectorsOf(text, selected, article.text), colour);
  };
  const markWithNote = () => {
    const id = mark('yellow');
    if (id !== null) onHighlight(id);
  };
  const quote = () => {
    if (selected !== null) void copy(text.plain.slice(selected.start, selected.end));
  };
  useCommand('highlight', () => void mark('yellow'));
  useCommand('highlight-note', markWithNote);
  useCommand('quote', quote);
  if (selected === null) return null;
  const frame = doc.defaultView?.frameElement;
  const top = (frame instanceof HTMLElement ? frame.offsetTop : 0) + selected.top;
  const left = (frame instanceof HTMLElement ? frame.offsetLeft : 0) + selected.middle;
  return (
    <div className={styles.tools} style={{ top, left }} role="toolbar" aria-label={t('highlight.tools')}>
      <ColourDots chosen={null} onChoose={mark} />
      <span className={styles.rule} />
      <IconButton label={t('highlight.note')} icon={<MessageSquarePlus size={15} />} onPress={markWithNote} />
      <IconButton label={t('highlight.quote')} icon={<Quote size={15} />} onPress={quote} />
    </div>
  );
}

/** A highlight is painted, not an element: what was pressed is found by where the pointer stands in the text. */
function useHighlightPress(
  doc: Document,
  text: FrameText,
  highlights: readonly Highlight[],
  onHighlight: (id: string) => void,
): void {
  const press = useEffectEvent((x: number, y: number) => {
    const caret = doc.caretRangeFromPoint(x, y);
    if (caret === null || doc.getSelection()?.isCollapsed === false) return;
    const end = Math.min(caret.startOffset + 1, caret.startContainer.textContent?.length ?? 0);
    caret.setEnd(caret.startContainer, end);
    const span = text.spanOf(caret);
    const pressed = highlights.find((highlight) => {
      const place = placeOf(text.text, highlight);
      return span !== null && place !== null && place.start <= span.start && span.start < place.end;
    });
    if (pressed) onHighlight(pressed.id);
  });
  useEffect(() => {
    const onClick = (event: MouseEvent) => press(event.clientX, event.clientY);
    doc.addEventListener('click', onClick);
    return () => doc.removeEventListener('click', onClick);
  }, [doc]);
}
