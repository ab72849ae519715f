import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { FrameText } from '../../highlights/frame-text.ts';
import { paint } from '../frame/paint.ts';
import { showRange } from '../frame/show-range.ts';
import { findPassages, type Passage, rangeOfPassage, readBlocks } from './find-passages.ts';

/** More than this is counted and gone through, but not painted at once. */
const paintedAtMost = 5000;

/** A search through the open article. */
export interface Find {
  count: number;
  /** Which of them is shown, from 0; -1 where there is none. */
  current: number;
  /** Goes on by so many passages; from the last to the first, and back. */
  step: (by: 1 | -1) => void;
}

/** Finds a passage in the open article, paints it wherever it stands and brings one of its places into sight. */
export function useFind(text: FrameText | null, typed: string): Find {
  const wanted = useDeferredValue(typed);
  const blocks = useMemo(() => (text === null ? [] : readBlocks(rootsOf(text))), [text]);
  const passages = useMemo(() => findPassages(blocks, wanted), [blocks, wanted]);
  const [place, setPlace] = useState({ passages, at: 0 });
  if (place.passages !== passages) setPlace({ passages, at: firstInSight(passages) });
  const current = passages.length === 0 ? -1 : place.at;
  usePainted(text, passages, current);
  return {
    count: passages.length,
    current,
    step: (by) => {
      if (passages.length === 0) return;
      setPlace({ passages, at: (place.at + by + passages.length) % passages.length });
    },
  };
}

/** The headline and standfirst stand in the window's document, all else in the frame's. */
function rootsOf({ root }: FrameText): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#reader [data-find]'), root.ownerDocument.body];
}

/** The search begins where the reader is, not at the top. */
function firstInSight(passages: readonly Passage[]): number {
  const scroller = document.querySelector('#reader [data-scroller]')?.getBoundingClientRect();
  if (!scroller) return 0;
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(passages[middle]) < scroller.top) low = middle + 1;
    else high = middle;
  }
  return low === passages.length ? 0 : low;
}

function topOf(passage: Passage | undefined): number {
  const range = passage && rangeOfPassage(passage);
  if (!range) return 0;
  const frame = range.startContainer.ownerDocument?.defaultView?.frameElement;
  return range.getBoundingClientRect().top + (frame?.getBoundingClientRect().top ?? 0);
}

function usePainted(text: FrameText | null, passages: readonly Passage[], current: number): void {
  const ranges = useMemo(
    () => passages.slice(0, paintedAtMost).flatMap((passage) => rangeOfPassage(passage) ?? []),
    [passages],
  );
  useEffect(() => {
    if (text === null) return;
    return paintIn(documentsOf(text), 'found', ranges, 1);
  }, [text, ranges]);
  useEffect(() => {
    const passage = passages[current];
    const range = passage && rangeOfPassage(passage);
    if (text === null || !range) return;
    showRange(range);
    return paintIn(documentsOf(text), 'found-now', [range], 2);
  }, [text, passages, current]);
}

function documentsOf({ root }: FrameText): Document[] {
  return [document, root.ownerDocument];
}

/** Gives the way to take the paint off again. */
function paintIn(
  documents: readonly Document[],
  name: string,
  ranges: readonly Range[],
  priority: number,
): () => void {
  for (const doc of documents) {
    paint(
      doc,
      name,
      ranges.filter(({ startContainer }) => startContainer.ownerDocument === doc),
      priority,
    );
  }
  return () => {
    for (const doc of documents) paint(doc, name, []);
  };
}
