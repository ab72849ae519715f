import { Malformed } from '../malformed.ts';
import type { DateTest } from '../query.ts';

const age = /^\d{1,4}[hdwmy]$/;
const calendar = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?)?)?$/;
const named = new Set(['today', 'yesterday']);
const otherOrder = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;

/** The test that a value of `date:`, `saved:` or `read:` asks for. */
export function readDateTest(typed: string): DateTest {
  const text = typed.toLowerCase();
  if (text === 'never' || text === 'none') return { kind: 'never' };
  if (age.test(text)) return { kind: 'last', age: text };
  const comparison = /^(>=|<=|>|<)(.*)$/.exec(text);
  if (comparison) return compared(comparison[1] ?? '', comparison[2] ?? '');
  const dots = text.indexOf('..');
  if (dots === -1) {
    const date = readDate(text);
    return { kind: 'within', from: date, to: date };
  }
  return ranged(text.slice(0, dots), text.slice(dots + 2));
}

/** The test that a value of `before:` or `after:` asks for. */
export function readBound(kind: 'before' | 'after', typed: string): DateTest {
  const text = typed.toLowerCase();
  if (!age.test(text)) return { kind, date: readDate(text) };
  return kind === 'after' ? { kind: 'last', age: text } : { kind, date: text };
}

function compared(sign: string, text: string): DateTest {
  if (sign === '<') return readBound('before', text);
  if (sign === '>') return readBound('after', text);
  const date = readDate(text);
  return sign === '>=' ? { kind: 'within', from: date, to: null } : { kind: 'within', from: null, to: date };
}

function ranged(first: string, last: string): DateTest {
  const from = first === '' ? null : readDate(first);
  const to = last === '' ? null : readDate(last);
  if (from === null && to === null) throw new Malformed('range-empty');
  const bothDates = from !== null && to !== null && !named.has(from) && !named.has(to);
  if (bothDates && from > to && !from.startsWith(to)) throw new Malformed('range-backwards');
  return { kind: 'within', from, to };
}

/** A date as precise as it is typed, as it is kept in the query. */
function readDate(text: string): string {
  if (named.has(text)) return text;
  const date = text.toUpperCase();
  const parts = calendar.exec(date);
  if (!parts) throw undated(text);
  const [, year, month, day, hour, minute, second] = parts.map((part) =>
    part === undefined ? null : Number(part),
  );
  if (month != null && (month < 1 || month > 12))
    throw new Malformed('month-unknown', { value: text, month });
  if (day != null && (day < 1 || day > daysIn(year ?? 0, month ?? 1))) {
    throw new Malformed('day-unknown', { value: text, day });
  }
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59)
    throw new Malformed('time-unknown', { value: text });
  return date;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function undated(text: string): Malformed {
  if (otherOrder.test(text)) return new Malformed('year-first', { value: text });
  const hasOffset = /t.*(?:z|[+-]\d{2}:?\d{2})$/.test(text);
  return new Malformed(hasOffset ? 'offset-given' : 'date-unknown', { value: text });
}
