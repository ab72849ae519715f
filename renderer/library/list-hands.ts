import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';
import type { Rows } from '../bridge/use-rows.ts';
import { carry } from './carried.ts';
import { rowAfterKey } from './list-keys.ts';
import { chosenOf, isSelected, type Selection } from './selection.ts';
import type { ListPointer } from './use-list-pointer.ts';
import { rowAt } from './use-row-menu.ts';

/** The keys of the list: arrows, pages, ends, Shift for ranges, Ctrl+A for all, Escape for one alone. */
export function listKeys(
  rows: Rows,
  pointer: ListPointer,
  rowsInSight: () => number,
  onEnter: () => void,
  onMenu: (list: HTMLElement) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const move = (event: KeyboardEvent): boolean => {
    const position = { index: pointer.index, total: rows.total, rowsInSight: rowsInSight() };
    const target = rowAfterKey(event.key, position);
    if (target === null) return false;
    if (event.shiftKey) pointer.extendTo(target);
    else pointer.moveTo(target);
    return true;
  };
  const answer = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (isMenuKey(event)) onMenu(event.currentTarget);
    else if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return false;
      pointer.selectAll();
    } else if (event.key === 'Escape') pointer.collapse();
    else if (event.key === 'Enter') onEnter();
    else return move(event);
    return true;
  };
  return (event) => {
    delete event.currentTarget.dataset.by;
    if (!event.altKey && answer(event)) event.preventDefault();
  };
}

/** The key with the menu on it, and what stands for it where there is none. */
function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

/** The pointer on the list: a click for one article, with Ctrl for one more, with Shift for all up to it. */
export function listClicks(pointer: ListPointer, onOpen: () => void): (event: MouseEvent) => void {
  return (event) => {
    const index = rowAt(event.target);
    if (index === null) return;
    if (event.shiftKey) pointer.extendTo(index);
    else if (event.ctrlKey || event.metaKey) pointer.toggle(index);
    else {
      pointer.moveTo(index);
      onOpen();
    }
  };
}

/** Focus that a script gives counts as visible; the ring is for the keyboard. */
export function notePointer(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.dataset.by = 'pointer';
}

/**
 * The listbox keeps the focus: a row that scrolls away would take it along. It takes it once the button is up, since
 * no drag begins where a script moves the focus under the pressed button.
 */
export function keepFocusOnList(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.focus({ preventScroll: true });
}

/** Rows are dragged with all that is selected, where they are part of it. */
export function listDrags(rows: Rows, selection: Selection): (event: DragEvent<HTMLElement>) => void {
  return (event) => {
    const index = rowAt(event.target);
    const row = index === null ? undefined : rows.rowAt(index);
    if (row === undefined) return;
    carry(event.dataTransfer, isSelected(selection, row.id) ? chosenOf(selection) : [row.id]);
    event.dataTransfer.setData('text/plain', row.title);
    event.dataTransfer.effectAllowed = 'copy';
  };
}
