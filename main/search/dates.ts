import type { PartialDate } from '../../shared/values.ts';

const offset = /(?:Z|[+-]\d{2}:\d{2})$/;

/** A date as the index holds it. `from` and `to` bound the time it may mean, on the clock it is stated in. */
export interface DateBounds {
  from: string;
  to: string;
  /** For ordering: the moment, where an offset says which, else the bare clock time. */
  order: string;
}

/** Takes a date apart for comparing: nothing is made more precise than it is stated. */
export function boundsOf(date: PartialDate): DateBounds {
  const hasTime = date.includes('T');
  const clock = hasTime ? date.replace(offset, '') : date;
  return { from: clock, to: lastInstantOf(clock), order: orderOf(date, clock) };
}

function orderOf(date: string, clock: string): string {
  if (date === clock) return clock;
  const moment = new Date(date);
  return Number.isNaN(moment.getTime()) ? clock : moment.toISOString().slice(0, 19);
}

const latest = '9999-12-31T23:59:59.999';

/** The last instant that a date as precise as this may mean. */
function lastInstantOf(clock: string): string {
  if (clock.length !== 7) return clock + latest.slice(clock.length);
  const [year, month] = clock.split('-').map(Number);
  return `${clock}-${daysIn(year ?? 0, month ?? 1)}${latest.slice(10)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first text after all dates that begin with this one: `2019-04` → `2019-05`. */
export function afterAll(date: string): string {
  return `${date}~`;
}

const units: Record<string, (date: Date, count: number) => void> = {
  h: (date, count) => date.setUTCHours(date.getUTCHours() - count),
  d: (date, count) => date.setUTCDate(date.getUTCDate() - count),
  w: (date, count) => date.setUTCDate(date.getUTCDate() - 7 * count),
  m: (date, count) => date.setUTCMonth(date.getUTCMonth() - count),
  y: (date, count) => date.setUTCFullYear(date.getUTCFullYear() - count),
};

const age = /^\d+[hdwmy]$/;

/**
 * A date of a query in digits: ages and names are counted back from now. `toTheDay`: an age of days or more reaches
 * back to the whole day, for dates that are often known to the day alone.
 */
export function statedDate(typed: string, now: Date, toTheDay: boolean): string {
  if (typed === 'today') return now.toISOString().slice(0, 10);
  if (typed === 'yesterday') return ageAgo('1d', now).slice(0, 10);
  if (!age.test(typed)) return typed;
  return toTheDay && !typed.endsWith('h') ? ageAgo(typed, now).slice(0, 10) : ageAgo(typed, now);
}

/** The moment that an age such as `7d` reaches back to. */
function ageAgo(age: string, now: Date): string {
  const date = new Date(now);
  units[age.slice(-1)]?.(date, Number(age.slice(0, -1)));
  return date.toISOString();
}
