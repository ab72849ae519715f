import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { FrameText } from '../../highlights/frame-text.ts';
import { paint } from '../frame/paint.ts';
import { showRange } from '../frame/show-range.ts';
import { rangeOfUnit, unitsIn } from './text-units.ts';

/** The block that is chosen in the text, and how to choose another. */
interface ChosenUnit {
  unit: Element | null;
  /** Its place among all, from 0; -1 where there are none. */
  at: number;
  count: number;
  step: (by: number) => void;
}

/** Lets a reader choose a block of the text by pointer and by key; it is painted, never changed. */
export function useChosenUnit(text: FrameText | null, onKey: (event: KeyboardEvent) => void): ChosenUnit {
  const units = useMemo(() => (text === null ? [] : unitsIn(text.root)), [text]);
  const [at, setAt] = useState(() => firstInSight(units));
  const place = units.length === 0 ? -1 : Math.min(at, units.length - 1);
  const unit = units[place] ?? null;
  usePainted(text, unit, 'chosen-block', 2, true);
  usePointer(text, units, setAt);
  const press = useEffectEvent(onKey);
  useEffect(() => {
    const doc = text?.root.ownerDocument;
    // Before the window takes a key for one of its commands.
    const onPress = (event: KeyboardEvent) => press(event);
    doc?.addEventListener('keydown', onPress, true);
    return () => doc?.removeEventListener('keydown', onPress, true);
  }, [text]);
  return {
    unit,
    at: place,
    count: units.length,
    step: (by) => setAt(Math.min(Math.max(place + by, 0), Math.max(0, units.length - 1))),
  };
}

function usePainted(
  text: FrameText | null,
  unit: Element | null,
  name: string,
  priority: number,
  isShown: boolean,
): void {
  useEffect(() => {
    const doc = text?.root.ownerDocument;
    if (!doc || unit === null) return;
    const range = rangeOfUnit(unit);
    paint(doc, name, [range], priority);
    if (isShown) showRange(range);
    return () => paint(doc, name, []);
  }, [text, unit, name, priority, isShown]);
}

/** The block under the pointer is shown, the one that is pressed is chosen. */
function usePointer(text: FrameText | null, units: readonly Element[], choose: (at: number) => void): void {
  const [under, setUnder] = useState<Element | null>(null);
  usePainted(text, under, 'block-under-pointer', 1, false);
  const unitAt = useEffectEvent((target: EventTarget | null) =>
    isNode(target) ? units.find((unit) => unit.contains(target)) : undefined,
  );
  const pressed = useEffectEvent((event: MouseEvent) => {
    const unit = unitAt(event.target);
    if (!unit) return;
    event.preventDefault();
    event.stopPropagation();
    choose(units.indexOf(unit));
  });
  useEffect(() => {
    const doc = text?.root.ownerDocument;
    if (!doc) return;
    const onClick = (event: MouseEvent) => pressed(event);
    const onMove = (event: MouseEvent) => setUnder(unitAt(event.target) ?? null);
    const onLeave = () => setUnder(null);
    doc.addEventListener('click', onClick, true);
    doc.addEventListener('mousemove', onMove);
    doc.addEventListener('mouseleave', onLeave);
    return () => {
      doc.removeEventListener('click', onClick, true);
      doc.removeEventListener('mousemove', onMove);
      doc.removeEventListener('mouseleave', onLeave);
      setUnder(null);
    };
  }, [text]);
}

/** `instanceof` would not do: the frame has classes of its own. */
function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

/** The choice begins where the reader is. */
function firstInSight(units: readonly Element[]): number {
  const scroller = document.querySelector('#reader [data-scroller]')?.getBoundingClientRect();
  const frame = units[0]?.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  if (!scroller || !frame) return 0;
  return Math.max(
    0,
    units.findIndex((unit) => frame.top + unit.getBoundingClientRect().top >= scroller.top),
  );
}
