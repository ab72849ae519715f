import { useState } from 'react';

/** Spans from one to another, by their places; `from` is where the selecting began. */
export interface Range {
  from: number;
  to: number;
}

/** The selecting of spans. */
export interface RangeHands {
  range: Range | null;
  setRange: (range: Range | null) => void;
  /** What a key does; true where it did something. */
  key: (event: { key: string; shiftKey: boolean }) => boolean;
}

/** Selects spans by keys: arrows move, with Shift they extend, Enter takes what is selected, Escape lets it go. */
export function useRange(count: number, onTake: (first: number, last: number) => void): RangeHands {
  const [range, setRange] = useState<Range | null>(null);
  const key = ({ key, shiftKey }: { key: string; shiftKey: boolean }): boolean => {
    if (count === 0) return false;
    if (key === 'Enter' && range) {
      onTake(Math.min(range.from, range.to), Math.max(range.from, range.to));
      return true;
    }
    if (key === 'Escape' && range) {
      setRange(null);
      return true;
    }
    const to = stepFor(key, range?.to ?? null, count);
    if (to === null) return false;
    setRange({ from: shiftKey && range ? range.from : to, to });
    return true;
  };
  return { range, setRange, key };
}

/** Where a key leads along the line; the first arrow goes to the newest. */
function stepFor(key: string, at: number | null, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowLeft':
      return at === null ? last : Math.max(at - 1, 0);
    case 'ArrowRight':
      return at === null ? last : Math.min(at + 1, last);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
