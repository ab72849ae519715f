import { parseQuery, type Query } from '../../shared/query/index.ts';

/** A filter in a query: a term that is more than words, as it was typed. */
export interface Filter {
  text: string;
  at: Query['at'];
}

/** The filters that hold of everything a query finds: fields, dates, states, and what must not be. */
export function filtersIn(text: string): Filter[] {
  const { query } = parseQuery(text);
  if (query === null) return [];
  const terms = query.kind === 'and' ? query.parts : [query];
  return terms.filter(isFilter).map(({ at }) => ({ text: text.slice(at.start, at.end), at }));
}

function isFilter(term: Query): boolean {
  if (term.kind === 'not') return true;
  if (term.kind === 'and' || term.kind === 'or') return false;
  return term.kind !== 'words' || term.field !== null;
}

/** A query without one of its filters. */
export function withoutFilter(text: string, { at }: Filter): string {
  return `${text.slice(0, at.start).trimEnd()} ${text.slice(at.end).trimStart()}`.trim();
}
