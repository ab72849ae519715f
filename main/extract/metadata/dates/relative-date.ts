import type { PartialDate } from '../../../../shared/values.ts';
import { plainDigits } from './plain-digits.ts';
import {
  ideographicAgo,
  ideographicDays,
  oneWords,
  type RelativeWords,
  relativeWords,
} from './relative-words.ts';

/** Longer texts are sentences, which tell of other times. */
const longest = 60;

const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof units)[number];

const ideographicUnits: Readonly<Record<string, Unit>> = {
  分鐘: 'minute',
  分钟: 'minute',
  分: 'minute',
  小時: 'hour',
  小时: 'hour',
  時間: 'hour',
  시간: 'hour',
  天: 'day',
  日: 'day',
  일: 'day',
  週間: 'week',
  週: 'week',
  周: 'week',
  주: 'week',
  個月: 'month',
  个月: 'month',
  か月: 'month',
  ヶ月: 'month',
  개월: 'month',
  年: 'year',
  년: 'year',
};

/**
 * The day that "3 hours ago", "gestern" or "il y a 2 jours" means, counted from the moment of capture. Minutes and
 * hours give the day too, and no time: the page's clock is rounded, and its zone unknown.
 */
export function readRelativeDate(text: string, capturedAt: string): PartialDate | null {
  const plain = plainDigits(text).trim().toLowerCase();
  const captured = new Date(capturedAt);
  if (plain === '' || plain.length > longest || Number.isNaN(captured.getTime())) return null;
  const ago = wordedAgo(plain) ?? ideographicallyAgo(plain);
  if (ago) return dateBefore(captured, ago.count, ago.unit);
  const days = daysAgo(plain);
  return days === null ? null : dateBefore(captured, days, 'day');
}

interface Ago {
  count: number;
  unit: Unit;
}

function wordedAgo(text: string): Ago | null {
  const tokens = text.match(/\d+|[\p{L}\p{M}’']+/gu) ?? [];
  for (const words of relativeWords) {
    if (!containsPhrase(text, words.ago)) continue;
    for (const [index, token] of tokens.entries()) {
      const count = oneWords.has(token) ? 1 : Number(token);
      const unit = unitOf(tokens[index + 1] ?? '', words);
      if (unit !== null && Number.isInteger(count) && count < 1000) return { count, unit };
    }
  }
  return null;
}

function unitOf(word: string, words: RelativeWords): Unit | null {
  const means = (names: string) =>
    names.split(' ').some((name) => (name.length <= 2 ? word === name : word.startsWith(name)));
  return word === '' ? null : (units.find((unit) => means(words[unit])) ?? null);
}

function ideographicallyAgo(text: string): Ago | null {
  const [, count, unit] = ideographicAgo.exec(text) ?? [];
  const known = ideographicUnits[unit ?? ''];
  return known ? { count: Number(count), unit: known } : null;
}

/** "Today" counts only where it stands first, as in "Today, 09:12". */
function daysAgo(text: string): number | null {
  for (const [word, days] of Object.entries(ideographicDays)) if (text.startsWith(word)) return days;
  for (const { today, yesterday } of relativeWords) {
    if (beginsWithPhrase(text, today)) return 0;
    if (beginsWithPhrase(text, yesterday)) return 1;
  }
  return null;
}

/** A lone short word may be anything ("ma", "azi"): something of a time must follow it. */
function beginsWithPhrase(text: string, phrases: string): boolean {
  return phrases
    .split('; ')
    .some(
      (phrase) =>
        text.startsWith(phrase) &&
        /^$|^[\s,]{1,3}(?:\p{L}{1,5}\.?\s)?\d{1,2}[:.h]\d\d/u.test(text.slice(phrase.length)),
    );
}

function containsPhrase(text: string, phrases: string): boolean {
  return phrases
    .split('; ')
    .some((phrase) => new RegExp(`(?:^|[^\\p{L}])${phrase}(?:$|[^\\p{L}])`, 'u').test(text));
}

function dateBefore(captured: Date, count: number, unit: Unit): PartialDate {
  const moment = new Date(captured);
  if (unit === 'minute') moment.setUTCMinutes(moment.getUTCMinutes() - count);
  else if (unit === 'hour') moment.setUTCHours(moment.getUTCHours() - count);
  else if (unit === 'day') moment.setUTCDate(moment.getUTCDate() - count);
  else if (unit === 'week') moment.setUTCDate(moment.getUTCDate() - 7 * count);
  else if (unit === 'month') moment.setUTCMonth(moment.getUTCMonth() - count);
  else moment.setUTCFullYear(moment.getUTCFullYear() - count);
  const precision = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
  return moment.toISOString().slice(0, precision);
}
