import { useEffect } from 'react';
import { useView } from '../library/view.tsx';
import { findHits, markHits } from '../search/mark-hits.ts';

/** Marks in the text what was searched for, for as long as it is searched for. */
export function useHits(doc: Document | null, html: string): void {
  const { view } = useView();
  useEffect(() => {
    if (doc === null || html === '') return;
    markHits(doc, findHits(doc.body, view.text));
  }, [doc, html, view.text]);
}
