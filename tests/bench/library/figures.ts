import { spread, type Times } from './measuring.ts';
import { milliseconds, percentile } from './table.ts';

/** What was measured of one library, in the order in which it was. */
export interface Figures {
  articles: number;
  rows: string[][];
  /** What may grow with the library, in milliseconds, by its name. */
  growing: Map<string, number>;
  note(what: string, value: string, more?: string): void;
  /** Notes work that was done once. */
  noteOnce(what: string, ms: number, more?: string): void;
  /** Notes work that was done many times; it grows by its 95th percentile. */
  noteTimes(what: string, times: Times, more?: string): void;
}

/** Figures that are told while they come in, too: a run of a large library takes minutes. */
export function figuresOf(articles: number): Figures {
  const rows: string[][] = [];
  const growing = new Map<string, number>();
  function note(what: string, value: string, more = ''): void {
    rows.push([what, value, more]);
    process.stderr.write(`${what}: ${value} ${more}\n`);
  }
  return {
    articles,
    rows,
    growing,
    note,
    noteOnce(what, ms, more) {
      growing.set(what, ms);
      note(what, milliseconds(ms), more);
    },
    noteTimes(what, times, more) {
      growing.set(what, percentile(times.all, 0.95));
      note(what, spread(times), more);
    },
  };
}

/** How much longer everything takes in a larger library. */
export function growthRows(small: Figures, large: Figures): string[][] {
  return [...small.growing].flatMap(([what, before]) => {
    const after = large.growing.get(what);
    if (after === undefined) return [];
    return [[what, milliseconds(before), milliseconds(after), `${(after / before).toFixed(1)} ×`]];
  });
}
