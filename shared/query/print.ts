import type { DateTerm, DateTest, Query, Term, WordsTerm } from './query.ts';

/** A query as text that is understood as the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'and':
      return query.parts.map(printPart).join(' ');
    case 'or':
      return query.parts
        .map((part) => (part.kind === 'and' ? printQuery(part) : printPart(part)))
        .join(' OR ');
    case 'not':
      return `-${query.part.kind === 'not' ? `(${printQuery(query.part)})` : printPart(query.part)}`;
    default:
      return printTerm(query);
  }
}

function printPart(query: Query): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${printQuery(query)})` : printQuery(query);
}

function printTerm(term: Term): string {
  switch (term.kind) {
    case 'words':
      return printWords(term);
    case 'none':
      return `${term.field}:none`;
    case 'date':
      return printDate(term);
    case 'count':
      return `words:${printRange(term.from, term.to)}`;
    case 'is':
      return `is:${term.state}`;
    case 'has':
      return `has:${term.what}`;
  }
}

function printWords({ field, text, exact, prefix }: WordsTerm): string {
  return `${field ? `${field}:` : ''}${exact ? `"${text}"` : text}${prefix ? '*' : ''}`;
}

function printDate({ field, test }: DateTerm): string {
  if (field === 'date' && (test.kind === 'before' || test.kind === 'after'))
    return `${test.kind}:${test.date}`;
  return `${field}:${printTest(test)}`;
}

function printTest(test: DateTest): string {
  switch (test.kind) {
    case 'within':
      return printRange(test.from, test.to);
    case 'before':
      return `<${test.date}`;
    case 'after':
      return `>${test.date}`;
    case 'last':
      return test.age;
    case 'never':
      return 'never';
  }
}

function printRange(from: string | number | null, to: string | number | null): string {
  return from === to && from !== null ? String(from) : `${from ?? ''}..${to ?? ''}`;
}
