import type { PartialDate } from '../../../../shared/values.ts';
import { datePadding } from './date-words.ts';
import { monthNumber } from './month-lookup.ts';
import { type DateParts, partialDate } from './partial-date.ts';
import { plainDigits } from './plain-digits.ts';
import { timeBeside } from './printed-time.ts';

/** What decides how a printed date is read. */
export interface DateContext {
  language: string | null;
  /** Whether `4/5/2019` is in April, as Americans write, or in May. */
  monthFirst: boolean;
  /** The year of capture: short years are no later. */
  year: number;
}

/** A date in a text, and where it stands. */
export interface PrintedDate {
  date: PartialDate;
  start: number;
  end: number;
}

interface Found extends DateParts {
  start: number;
  end: number;
}

const ideographic = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?/gu;
const vietnamese = /(\d{1,2})\s?(?:,\s?)?tháng\s(\d{1,2})[,\s]{1,2}(?:năm\s)?(\d{4})/giu;
const yearFirst = /(?<![\d./-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d])/g;
const yearLast = /(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.:-]\d)/g;

/** All dates that a text prints, in its order, in any language of our data and any script's digits. */
export function printedDates(text: string, context: DateContext): PrintedDate[] {
  const plain = plainDigits(text);
  if (!/\d/.test(plain)) return [];
  const found = [...numericDates(plain, context), ...namedDates(plain, context)].sort(
    (a, b) => a.start - b.start,
  );
  return found.flatMap((parts) => {
    const date = partialDate(
      parts.day === undefined ? parts : { ...parts, ...timeBeside(plain, parts.start, parts.end) },
    );
    return date === null ? [] : [{ date, start: parts.start, end: parts.end }];
  });
}

function* numericDates(text: string, context: DateContext): Generator<Found> {
  for (const match of text.matchAll(ideographic)) yield found(match, match[1], match[2], match[3]);
  for (const match of text.matchAll(vietnamese)) yield found(match, match[3], match[2], match[1]);
  for (const match of text.matchAll(yearFirst)) yield found(match, match[1], match[3], match[4]);
  for (const match of text.matchAll(yearLast)) {
    const [, first, , second, year = ''] = match;
    const monthFirst = Number(second) > 12 || (context.monthFirst && Number(first) <= 12);
    const full = year.length === 4 ? year : String(fullYear(Number(year), context));
    yield monthFirst ? found(match, full, first, second) : found(match, full, second, first);
  }
}

function found(
  match: RegExpMatchArray,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Found {
  const start = match.index ?? 0;
  return {
    year: commonYear(Number(year)),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
    start,
    end: start + match[0].length,
  };
}

/** Thai years count from 543 before ours. */
function commonYear(year: number): number {
  return year > 2400 && year < 2700 ? year - 543 : year;
}

function fullYear(short: number, context: DateContext): number {
  return short <= (context.year + 1) % 100 ? 2000 + short : 1900 + short;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

function* namedDates(text: string, context: DateContext): Generator<Found> {
  const tokens: Token[] = [...text.matchAll(/\d+|\p{L}[\p{L}\p{M}’']*|[^\s\d\p{L}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [index, token] of tokens.entries()) {
    if (!/^\p{L}/u.test(token.text)) continue;
    const next = tokens[index + 1];
    const pair = next ? monthNumber(`${token.text} ${next.text}`, context.language) : null;
    const month = pair ?? monthNumber(token.text, context.language);
    if (month === null) continue;
    const date = aroundMonth(tokens, index, pair === null ? index : index + 1, month, context);
    if (date) yield date;
  }
}

/** `23 April 2019`, `April 23, 2019`, `2019. április 23.`, `2019. gada 23. aprīlis`, `April 2019`. */
function aroundMonth(
  tokens: Token[],
  first: number,
  last: number,
  month: number,
  context: DateContext,
): Found | null {
  const left = numberBeside(tokens, first, -1);
  const right = numberBeside(tokens, last, 1);
  const beyond = right ? numberBeside(tokens, tokens.indexOf(right), 1) : null;
  const make = (year: number, day: number | undefined, from: Token | null, to: Token | null): Found => ({
    year: commonYear(year),
    month,
    day,
    start: (from ?? tokens[first])?.start ?? 0,
    end: (to ?? tokens[last])?.end ?? 0,
  });
  if (left && isDay(left) && right && isYear(right))
    return make(Number(right.text), Number(left.text), left, right);
  if (right && isDay(right) && beyond && isYear(beyond))
    return make(Number(beyond.text), Number(right.text), null, beyond);
  if (left && isYear(left) && right && isDay(right))
    return make(Number(left.text), Number(right.text), left, right);
  if (left && isDay(left) && right && isShortYear(tokens, right)) {
    return make(fullYear(Number(right.text), context), Number(left.text), left, right);
  }
  const before = left ? numberBeside(tokens, tokens.indexOf(left), -1) : null;
  if (left && isDay(left) && before && isYear(before)) {
    return make(Number(before.text), Number(left.text), before, null);
  }
  return !left && right && isYear(right) ? make(Number(right.text), undefined, null, right) : null;
}

/** The next number in a direction, past what only pads a date. */
function numberBeside(tokens: Token[], from: number, step: 1 | -1): Token | null {
  for (let index = from + step, passed = 0; passed < 4; index += step, passed += 1) {
    const token = tokens[index];
    if (!token) return null;
    if (/^\d/.test(token.text)) return token;
    if (!datePadding.has(token.text.toLowerCase())) return null;
  }
  return null;
}

function isDay({ text }: Token): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
}

function isYear({ text }: Token): boolean {
  return text.length === 4 && (/^(?:1[89]|20)/.test(text) || /^2[45]/.test(text));
}

/** `23-Apr-19`, but not the hour of `23 April 09:12`. */
function isShortYear(tokens: Token[], token: Token): boolean {
  if (token.text.length !== 2) return false;
  const next = tokens[tokens.indexOf(token) + 1];
  const glued = next?.start === token.end && /^[:.h]/i.test(next.text);
  return !glued && Number(token.text) > 0;
}
