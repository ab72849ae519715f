import { useEffect, useMemo, useState } from 'react';
import type { FrameText } from '../../highlights/frame-text.ts';
import { paint } from '../frame/paint.ts';
import { showRange } from '../frame/show-range.ts';
import { type AloudState, ReadingAloud } from './reading-aloud.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Speaker, Voice } from './voices.ts';

/** An article that is being read aloud. */
interface Aloud extends AloudState {
  reading: ReadingAloud | null;
  count: number;
}

/** Reads an article aloud from where the reader is; the sentence that is said is painted and kept in sight. */
export function useAloud(
  text: FrameText | null,
  language: string | null,
  speaker: Speaker,
  begin: { voice: Voice; rate: number },
): Aloud {
  const sentences = useMemo(
    () => (text === null ? [] : sentencesOf(rootsOf(text), language)),
    [text, language],
  );
  const [state, setState] = useState<AloudState>({ at: 0, isSpeaking: false, error: null });
  const [reading, setReading] = useState<ReadingAloud | null>(null);
  // Another voice or speed is told to the reading that goes on: it must not begin anew for it.
  const [first] = useState(begin);
  useEffect(() => {
    if (sentences.length === 0) return;
    const said = sentences.map((sentence) => sentence.text);
    const made = new ReadingAloud(speaker, said, { at: firstInSight(sentences), ...first }, setState);
    setReading(made);
    made.play();
    return () => made.pause();
  }, [sentences, speaker, first]);
  usePainted(text, sentences[state.at]?.range ?? null);
  return { ...state, reading, count: sentences.length };
}

/** The headline and standfirst stand in the window's document, all else in the frame's. */
function rootsOf({ root }: FrameText): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#reader [data-find]'), root];
}

function firstInSight(sentences: readonly Sentence[]): number {
  const top = document.querySelector('#reader [data-scroller]')?.getBoundingClientRect().top ?? 0;
  const found = sentences.findIndex(({ range }) => {
    const frame = range.startContainer.ownerDocument?.defaultView?.frameElement;
    return range.getBoundingClientRect().bottom + (frame?.getBoundingClientRect().top ?? 0) > top;
  });
  return Math.max(0, found);
}

function usePainted(text: FrameText | null, range: Range | null): void {
  useEffect(() => {
    if (text === null || range === null) return;
    const documents = [document, text.root.ownerDocument];
    for (const doc of documents) {
      paint(doc, 'spoken', range.startContainer.ownerDocument === doc ? [range] : [], 1);
    }
    showRange(range);
    return () => {
      for (const doc of documents) paint(doc, 'spoken', []);
    };
  }, [text, range]);
}
