import type { SpanUnit, Timeline } from '../../shared/figures.ts';

/** A span of the timeline, as it is drawn: also those in which nothing was published. */
export interface Span {
  at: string;
  counts: readonly number[];
  total: number;
}

/** With more spans than these between the first and the last, the empty ones are left out. */
const mostSpans = 400;

/** All spans from the first to the last, the empty ones too, so that time runs evenly. */
export function spansOf({ unit, spans, publishers }: Timeline): Span[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const known = new Map(spans.map(({ at, counts }) => [at, counts]));
  const nothing = Array.from({ length: publishers.length + 1 }, () => 0);
  const names = namesBetween(first.at, last.at, unit) ?? spans.map(({ at }) => at);
  return names.map((at) => {
    const counts = known.get(at) ?? nothing;
    return { at, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
}

/** Null where there are too many. */
function namesBetween(first: string, last: string, unit: SpanUnit): string[] | null {
  const names: string[] = [];
  for (let at = first; at <= last; at = after(at, unit)) {
    if (names.length === mostSpans) return null;
    names.push(at);
  }
  return names;
}

/** The span after one: `2024-12` → `2025-01`. */
function after(at: string, unit: SpanUnit): string {
  const [year = 0, month = 1, day = 1] = at.split('-').map(Number);
  const date = new Date(0);
  if (unit === 'year') date.setUTCFullYear(year + 1, 0, 1);
  else if (unit === 'month') date.setUTCFullYear(year, month, 1);
  else date.setUTCFullYear(year, month - 1, day + 1);
  return date.toISOString().slice(0, at.length);
}
