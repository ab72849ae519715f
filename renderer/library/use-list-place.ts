import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ListRequest } from '../bridge/keys.ts';
import type { Rows } from '../bridge/use-rows.ts';

/** Where a list was scrolled to: its first row in sight, and how far that was scrolled. */
interface ListPlace {
  id: string | null;
  index: number;
  /** Pixels of the row that are out of sight. */
  hidden: number;
}

/** More lists than this are not come back to within a session. */
const remembered = 60;

const nameOf = ({ place, query, sort }: ListRequest) => JSON.stringify([place, query, sort]);

/**
 * Keeps the list where the reader left it: rows that come or go above what is in sight do not move it, and a list
 * that one comes back to stands where it stood. One that is new begins at its top.
 */
export function useListPlace(rows: Rows, virtual: Virtualizer<HTMLDivElement, Element>): void {
  const places = useRef(new Map<string, ListPlace>());
  const shown = useRef(nameOf(rows.request));
  const name = nameOf(rows.request);
  const first = virtual.scrollOffset ?? 0;
  const place = places.current.get(name);
  const indexNow = place?.id ? rows.indexOf(place.id, place.index) : -1;

  useLayoutEffect(() => {
    const goTo = (index: number, hidden: number) => {
      const [offset] = virtual.getOffsetForIndex(index, 'start') ?? [0];
      virtual.scrollToOffset(offset + hidden);
    };
    const before = places.current.get(name);
    if (shown.current !== name) {
      shown.current = name;
      if (before) goTo(before.index, before.hidden);
      else virtual.scrollToOffset(0);
    } else if (before && before.index > 0 && indexNow >= 0 && indexNow !== before.index) {
      places.current.set(name, { ...before, index: indexNow });
      goTo(indexNow, before.hidden);
    }
  }, [name, indexNow, virtual]);

  useEffect(() => {
    if (shown.current !== name) return;
    const item = virtual.getVirtualItemForOffset(first);
    if (!item) return;
    const id = rows.rowAt(item.index)?.id ?? null;
    places.current.delete(name);
    places.current.set(name, { id, index: item.index, hidden: first - item.start });
    const [oldest] = places.current.keys();
    if (places.current.size > remembered && oldest !== undefined) places.current.delete(oldest);
  }, [first, name, rows, virtual]);
}
