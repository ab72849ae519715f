import { useRef } from 'react';
import type { Rows } from '../bridge/use-rows.ts';
import { collapsed, selectionExtended, selectionOfAll, selectionToggled, selectOne } from './selection.ts';
import { useSelection } from './use-selection.tsx';

/** The cursor and the selection in terms of the list's rows. */
export interface ListPointer {
  /** The row the cursor is on; -1 where the open article is not in this list. */
  index: number;
  moveTo: (index: number) => void;
  toggle: (index: number) => void;
  extendTo: (index: number) => void;
  selectAll: () => void;
  collapse: () => void;
}

/** Moves the cursor and the selection over a list. */
export function useListPointer(rows: Rows): ListPointer {
  const { selection, setSelection } = useSelection();
  const latest = useRef(0);
  const index = selection.cursor === null ? -1 : rows.indexOf(selection.cursor, selection.index);

  /** Rows out of sight are fetched first; of several moves asked for meanwhile the last one counts. */
  const withIds = async (from: number, to: number, then: (ids: string[]) => void) => {
    latest.current += 1;
    const mine = latest.current;
    const ids = await rows.idsBetween(from, to);
    if (mine === latest.current && ids.length > 0) then(ids);
  };

  return {
    index,
    moveTo: (to) => void withIds(to, to, ([id]) => id !== undefined && setSelection(selectOne(id, to))),
    toggle: (to) =>
      void withIds(to, to, ([id]) => {
        if (id !== undefined) setSelection((before) => selectionToggled(before, id, to));
      }),
    extendTo: (to) => {
      const anchor = selection.anchor < 0 ? Math.max(index, 0) : selection.anchor;
      void withIds(anchor, to, (ids) => {
        const id = to < anchor ? ids[0] : ids[ids.length - 1];
        if (id !== undefined) setSelection((before) => selectionExtended({ ...before, anchor }, id, to, ids));
      });
    },
    selectAll: () => {
      latest.current += 1;
      const { place, query } = rows.request;
      setSelection((before) => selectionOfAll(before, { place, query, total: rows.total }));
    },
    collapse: () => setSelection(collapsed),
  };
}
