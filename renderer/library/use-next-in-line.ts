import { useEffect } from 'react';
import type { Rows } from '../bridge/use-rows.ts';
import { emptySelection, selectOne } from './selection.ts';
import { useSelection } from './use-selection.tsx';

/** Opens the neighbour of an article that the reader sent out of the list, once the list is without it. */
export function useNextInLine(rows: Rows): void {
  const { selection, setSelection, leaving } = useSelection();
  const { cursor, index } = selection;
  const isGone = cursor !== null && leaving.has(cursor) && rows.indexOf(cursor, index) < 0;
  const isKnown = !rows.isPending && !rows.isBehind;
  const place = Math.min(Math.max(index, 0), rows.total - 1);
  const next = rows.rowAt(place)?.id;
  useEffect(() => {
    if (!isGone || !isKnown) return;
    if (place < 0) setSelection(emptySelection);
    else if (next !== undefined) setSelection(selectOne(next, place));
    else return;
    leaving.clear();
  }, [isGone, isKnown, place, next, setSelection, leaving]);
}
