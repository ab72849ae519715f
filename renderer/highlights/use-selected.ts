import { useEffect, useState } from 'react';
import type { FrameText } from './frame-text.ts';

/** A passage that is selected in the frame. `top` and `middle` are pixels from the frame's corner. */
export interface Selected {
  start: number;
  end: number;
  top: number;
  middle: number;
}

/** How long a selection rests before its tools appear, in milliseconds: not while it is being drawn. */
const rest = 140;

/** What is selected in the frame; null where nothing of the text is. Gives the way to let go of it as well. */
export function useSelected(
  doc: Document,
  text: FrameText,
): { selected: Selected | null; clear: () => void } {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      const now = selectedIn(doc, text);
      if (now === null) setSelected(null);
      else timer = setTimeout(() => setSelected(now), rest);
    };
    doc.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      doc.removeEventListener('selectionchange', onChange);
      setSelected(null);
    };
  }, [doc, text]);
  return {
    selected,
    clear: () => {
      doc.getSelection()?.removeAllRanges();
      setSelected(null);
    },
  };
}

function selectedIn(doc: Document, text: FrameText): Selected | null {
  const selection = doc.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const span = text.spanOf(range);
  if (span === null) return null;
  const { top, left, width } = range.getBoundingClientRect();
  return { ...span, top, middle: left + width / 2 };
}
