import { useEffect, useEffectEvent } from 'react';
import type { FrameText } from '../../highlights/frame-text.ts';
import { paint } from '../frame/paint.ts';
import { showRange } from '../frame/show-range.ts';
import { firstInSight } from '../progress/reading-place.ts';
import { moveCaret, moveOfKey } from './caret-moves.ts';

/** Puts a caret into the text, moved by keys. It is painted on the character it stands before. */
export function useCaret(text: FrameText | null, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const doc = text?.root.ownerDocument;
    const selection = doc?.getSelection();
    if (!text || !doc || !selection) return;
    let last = begin(text, selection);
    const show = () => {
      // What was marked lets go of the selection; the caret stays where it was.
      if (selection.rangeCount === 0 && last) selection.collapse(last.startContainer, last.startOffset);
      last = caretOf(selection) ?? last;
      paint(doc, 'caret', last ? [last] : [], 3);
    };
    const onKey = (event: KeyboardEvent) => {
      const move = moveOfKey(event);
      if (event.key === 'Escape') leave();
      else if (move) moveCaret(selection, move);
      else return;
      event.preventDefault();
      event.stopPropagation();
      show();
      if (move && last) showRange(last);
    };
    show();
    doc.defaultView?.focus();
    doc.addEventListener('keydown', onKey, true);
    doc.addEventListener('selectionchange', show);
    return () => {
      doc.removeEventListener('keydown', onKey, true);
      doc.removeEventListener('selectionchange', show);
      paint(doc, 'caret', []);
    };
  }, [text]);
}

/** Begins at what is selected already, or where the reader is. */
function begin(text: FrameText, selection: Selection): Range | null {
  const scroller = document.querySelector('#reader [data-scroller]');
  const start = (scroller && firstInSight(text, scroller)) ?? 0;
  const range = text.rangeOf(start, start + 1);
  if (selection.rangeCount === 0 && range) selection.collapse(range.startContainer, range.startOffset);
  return caretOf(selection) ?? range;
}

/** The character at the end of the selection that moves; null at the end of a text. */
function caretOf(selection: Selection): Range | null {
  const { focusNode: node, focusOffset: offset } = selection;
  if (!node || node.nodeType !== Node.TEXT_NODE || !node.ownerDocument) return null;
  const length = node.textContent?.length ?? 0;
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(offset, Math.max(0, length - 1)));
  range.setEnd(node, Math.min(Math.min(offset, Math.max(0, length - 1)) + 1, length));
  return range;
}
