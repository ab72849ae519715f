import { useMemo } from 'react';
import { type Matcher, wordsToMark } from '../../shared/query/index.ts';
import { useView } from '../library/view.tsx';

const headlineFields = new Set([null, 'title'] as const);

/** Finds in a headline the words that are searched for. */
export function useHeadlineMarks(): Matcher {
  const { text } = useView().view;
  return useMemo(() => wordsToMark(text, headlineFields), [text]);
}
