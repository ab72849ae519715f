import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Rows } from '../bridge/use-rows.ts';
import { carried, carriedType } from '../library/carried.ts';
import { chosenOf, isNamed } from '../library/selection.ts';
import { useSelection } from '../library/use-selection.tsx';
import { useView } from '../library/view.tsx';
import styles from './hand-order.module.css';
import { useCollecting } from './use-collecting.ts';

/** Where a drag would fall, in the coordinates of the list. */
interface Fall {
  index: number;
  top: number;
}

/**
 * Lets the articles of a collection be put in order: dragged between two rows, or moved by Alt with Up and Down. Only
 * where the list stands in that order.
 */
export function HandOrder({ rows, children }: { rows: Rows; children: ReactNode }) {
  const { view } = useView();
  const { selection } = useSelection();
  const { place } = useCollecting();
  const box = useRef<HTMLDivElement>(null);
  const [fall, setFall] = useState<Fall | null>(null);
  const slug = rows.request.sort === 'hand' && view.text.trim() === '' ? view.collection : null;

  /** Moves articles before the row that stands at a place now; rows that move with them are passed over. */
  const moveTo = (ids: string[], index: number) => {
    let to = index;
    while (to < rows.total && ids.includes(rows.rowAt(to)?.id ?? '')) to += 1;
    if (slug !== null) void place(slug, ids, rows.rowAt(to)?.id ?? null);
  };
  const isWanted = (event: DragEvent) =>
    slug !== null && (event.dataTransfer?.types.includes(carriedType) ?? false);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const chosen = chosenOf(selection);
    if (slug === null || !event.altKey || step === undefined || !isNamed(chosen) || chosen.length === 0)
      return;
    event.preventDefault();
    event.stopPropagation();
    const places = chosen.map((id) => rows.indexOf(id, selection.index)).filter((at) => at >= 0);
    const ids = places.toSorted((one, other) => one - other).flatMap((at) => rows.rowAt(at)?.id ?? []);
    const edge = step < 0 ? Math.min(...places) - 1 : Math.max(...places) + 2;
    if (places.length > 0 && edge >= 0 && edge <= rows.total) moveTo(ids, edge);
  };
  const onDragOver = (event: DragEvent) => {
    if (!isWanted(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    setFall(fallAt(event, box.current));
  };
  const onDrop = (event: DragEvent) => {
    if (!isWanted(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const brought = event.dataTransfer ? carried(event.dataTransfer) : [];
    if (fall && isNamed(brought) && brought.length > 0) moveTo([...brought], fall.index);
    setFall(null);
  };
  useListening(box, { onKeyDown, onDragOver, onDrop, onLeave: () => setFall(null) });
  return (
    <div ref={box} className={styles.order}>
      {children}
      {fall && <i className={styles.fall} style={{ top: fall.top }} />}
    </div>
  );
}

/** Hears what the list inside lets through; the list itself has the role, the name and the focus. */
function useListening(
  box: RefObject<HTMLElement | null>,
  hands: {
    onKeyDown: (event: KeyboardEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    onLeave: () => void;
  },
): void {
  const onKeyDown = useEffectEvent(hands.onKeyDown);
  const onDragOver = useEffectEvent(hands.onDragOver);
  const onDrop = useEffectEvent(hands.onDrop);
  const onLeave = useEffectEvent(hands.onLeave);
  useEffect(() => {
    const { signal, abort } = listening();
    const element = box.current;
    element?.addEventListener('keydown', (event) => onKeyDown(event), { signal, capture: true });
    element?.addEventListener('dragover', (event) => onDragOver(event), { signal });
    element?.addEventListener('drop', (event) => onDrop(event), { signal });
    element?.addEventListener('dragleave', () => onLeave(), { signal });
    element?.addEventListener('dragend', () => onLeave(), { signal });
    return abort;
  }, [box]);
}

function listening(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function fallAt(event: DragEvent, frame: HTMLElement | null): Fall | null {
  const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
  if (row === null || frame === null) return null;
  const { top, height } = row.getBoundingClientRect();
  const isAfter = event.clientY > top + height / 2;
  return {
    index: Number(row.getAttribute('data-row')) + (isAfter ? 1 : 0),
    top: top - frame.getBoundingClientRect().top + (isAfter ? height : 0),
  };
}
