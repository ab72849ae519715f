import { filtersIn, withoutFilter } from '../search/filters.ts';

/** A query narrowed to the time from one span to another, both of them in; a time that it named before is forgotten. */
export function withDates(text: string, from: string, to: string): string {
  return `${withoutDates(text)} ${from === to ? `date:${from}` : `date:${from}..${to}`}`.trim();
}

/** Whether a query names a time. */
export function hasDates(text: string): boolean {
  return dateFilter(text) !== undefined;
}

/** A query without the times it names. */
export function withoutDates(text: string): string {
  const filter = dateFilter(text);
  return filter ? withoutDates(withoutFilter(text, filter)) : text;
}

function dateFilter(text: string) {
  return filtersIn(text).find((filter) => /^(?:date|before|after):/i.test(filter.text));
}
