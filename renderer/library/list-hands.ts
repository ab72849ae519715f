import type { KeyboardEvent, MouseEvent } from 'react';
import type { Rows } from '../bridge/use-rows.ts';
import { rowAfterKey } from './list-keys.ts';
import type { ListPointer } from './use-list-pointer.ts';

/** The keys of the list: arrows, pages, ends, Shift for ranges, Ctrl+A for all, Escape for one alone. */
export function listKeys(
  rows: Rows,
  pointer: ListPointer,
  rowsInSight: () => number,
  onEnter: () => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    delete event.currentTarget.dataset.by;
    if (event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'a') pointer.selectAll();
    else if (isCommand) return;
    else if (event.key === 'Escape') pointer.collapse();
    else if (event.key === 'Enter') onEnter();
    else {
      const position = { index: pointer.index, total: rows.total, rowsInSight: rowsInSight() };
      const target = rowAfterKey(event.key, position);
      if (target === null) return;
      if (event.shiftKey) pointer.extendTo(target);
      else pointer.moveTo(target);
    }
    event.preventDefault();
  };
}

/** The pointer on the list: a click for one article, with Ctrl for one more, with Shift for all up to it. */
export function listClicks(pointer: ListPointer, onOpen: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (!(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    const index = Number(row);
    if (event.shiftKey) pointer.extendTo(index);
    else if (event.ctrlKey || event.metaKey) pointer.toggle(index);
    else {
      pointer.moveTo(index);
      onOpen();
    }
  };
}

/** The listbox keeps the focus: a row that scrolls away would take it along. */
export function keepFocusOnList(event: MouseEvent<HTMLElement>): void {
  if (event.target === event.currentTarget) return;
  event.preventDefault();
  // Focus that a script gives counts as visible; the ring is for the keyboard.
  event.currentTarget.dataset.by = 'pointer';
  event.currentTarget.focus({ preventScroll: true });
}
