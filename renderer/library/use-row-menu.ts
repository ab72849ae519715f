import { type MouseEvent, useState } from 'react';
import type { Rows } from '../bridge/use-rows.ts';
import type { MenuPoint } from './row-menu.tsx';
import { isSelected, selectedCount, selectOne } from './selection.ts';
import type { ListPointer } from './use-list-pointer.ts';
import { useSelection } from './use-selection.tsx';

/** The menu of the rows: where it is open, and what opens it. */
export interface RowMenuHands {
  at: MenuPoint | null;
  close: () => void;
  onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  /** Opens it at the cursor's row, as the Menu key does. */
  openAtCursor: (list: HTMLElement) => void;
}

/** Opens the menu of the rows with the right button on one, or with the Menu key. */
export function useRowMenu(rows: Rows, pointer: ListPointer): RowMenuHands {
  const [at, setAt] = useState<MenuPoint | null>(null);
  const { selection, setSelection } = useSelection();
  return {
    at,
    close: () => setAt(null),
    onContextMenu: (event) => {
      event.preventDefault();
      const index = rowAt(event.target);
      const row = index === null ? undefined : rows.rowAt(index);
      if (index === null || row === undefined) return;
      // What is selected stays so; a row beside it is meant alone.
      if (!isSelected(selection, row.id)) setSelection(selectOne(row.id, index));
      // What has the focus now gets it back from the menu.
      event.currentTarget.focus({ preventScroll: true });
      setAt({ x: event.clientX, y: event.clientY });
    },
    openAtCursor: (list) => {
      if (rows.total === 0) return;
      if (pointer.index < 0 && selectedCount(selection) === 0) pointer.moveTo(0);
      const row = list.querySelector(`[data-row="${Math.max(pointer.index, 0)}"]`) ?? list;
      const { left, top, height } = row.getBoundingClientRect();
      setAt({ x: left + 24, y: Math.min(top + height / 2, window.innerHeight - 8) });
    },
  };
}

/** The row that an event is on; null where it is on none. */
export function rowAt(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined ? null : Number(row);
}
