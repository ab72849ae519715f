import { monthNames } from '../data/months.ts';
import { foldWord } from '../text/fold.ts';
import type { Token } from '../text/token.ts';

const months: ReadonlySet<string> = new Set(monthNames.trim().split(/\s+/).map(foldWord));

/** The index of the token after a date (or a year) that stands at a token; null where none does. */
export function dateAt(tokens: readonly Token[], at: number, limit: number): number | null {
  let end = at;
  let numbers = 0;
  for (let index = at; index < Math.min(limit, at + 8); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isDateNumber(token)) {
      numbers++;
      end = index + 1;
    } else if (isMonth(token)) end = index + 1;
    else if (!joins(tokens, index)) break;
  }
  return numbers > 0 && holdsYearOrMonth(tokens.slice(at, end)) ? end : null;
}

function isDateNumber(token: Token): boolean {
  return (
    token.kind === 'number' &&
    (/^\d{1,4}(?:[.:]\d{1,4}){0,2}(?:st|nd|rd|th|er|年|月|日)?$/.test(token.fold) || isDottedDate(token.fold))
  );
}

/** `6.mai.24`: a day, a month in letters and a year in one. */
function isDottedDate(fold: string): boolean {
  const month = /^\d{1,2}\.(\p{L}{3,9})\.\d{2,4}$/u.exec(fold)?.[1];
  return month !== undefined && months.has(month);
}

function isMonth(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return /^[年月日]$/.test(token.text) || months.has(token.fold);
}

/** Marks inside a date: `2021-05-03`, `3. Mai 2021`, `May 3, 2021`. */
function joins(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.fold ?? '';
  const next = tokens[at + 1];
  return /^[-./,]$/.test(mark) && next !== undefined && (isDateNumber(next) || isMonth(next));
}

function holdsYearOrMonth(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isMonth(token) || /(?:^|\.)(?:1[89]|20)\d\d$|\d\.[^.]+\.\d/.test(token.fold));
}
