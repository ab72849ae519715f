import { afterNoon, beforeNoon, zoneNames } from './date-words.ts';
import type { DateParts } from './partial-date.ts';
import { zoneOf } from './read-machine-date.ts';

/** What may stand between a date and its time: marks, and a word or two (`at`, `um`, `à`, `kl.`). */
const gap = String.raw`[^\d\p{L}]{0,6}(?:(?!오전|오후|上午|下午|午前|午後|早上|晚上)\p{L}{1,12}[^\d\p{L}]{1,4}){0,2}`;
const noonBefore = String.raw`(上午|下午|午前|午後|早上|晚上|오전|오후)?\s{0,2}`;
const noonAfter = String.raw`(?:\s{0,2}([ap]\.?\s?m\b\.?|م|ص|مساء|صباحا|[πμ]\.?μ\.?))?`;
const zone = String.raw`(?:[\s(]{0,3}(?:uhr|h|hrs|hs|horas?)?[\s(]{0,3}((?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|\p{L}{2,4}))?`;

const after = new RegExp(
  `^${gap}${noonBefore}(\\d{1,2})(?:(?::|\\s?[hHч時时시點点]\\s?)(\\d{2})(?:[:分분]\\s?(\\d{2}))?|(?:\\.(\\d{2})(?!\\.?\\d)))${noonAfter}${zone}`,
  'iu',
);
const hourAlone = /^[^\d\p{L}]{0,6}(?:\p{L}{1,12}[^\d\p{L}]{1,4}){0,2}(\d{1,2})\s?([ap]\.?m\b|uhr\b)/iu;
const before =
  /(?:^|[^\d.:])(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,2}([ap]\.?m\b\.?)?\s{0,2}(?:uhr\b|h\b)?\s{0,2}(\p{Lu}{3,4}\b)?[^\d\p{L}]{0,6}(?:\p{L}{1,10}[^\d\p{L}]{1,4}){0,2}$/iu;

type Time = Pick<DateParts, 'hour' | 'minute' | 'second' | 'zone'>;

/** As far from its date as a time is looked for. */
const reach = 45;

/** The time printed beside a date that stands from `start` to `end`: after it, else before it. Empty where there is none. */
export function timeBeside(text: string, start: number, end: number): Time {
  return (
    timeAfter(text.slice(end, end + reach)) ?? timeBefore(text.slice(Math.max(0, start - reach), start)) ?? {}
  );
}

function timeAfter(text: string): Time | null {
  const match = after.exec(text);
  if (!match) return fullHour(text);
  const [, noonFirst, hour, minute, second, dotted, noon, zoned] = match;
  return timeOf(hour, minute ?? dotted, second, noonFirst ?? noon, zoned);
}

function fullHour(text: string): Time | null {
  const [, hour, noon] = hourAlone.exec(text) ?? [];
  return hour === undefined ? null : timeOf(hour, '00', undefined, noon, undefined);
}

function timeBefore(text: string): Time | null {
  const [, hour, minute, second, noon, zoned] = before.exec(text) ?? [];
  return hour === undefined ? null : timeOf(hour, minute, second, noon, zoned);
}

function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  noon: string | undefined,
  zoned: string | undefined,
): Time | null {
  const stated = Number(hour);
  if (Number(minute) > 59 || stated > 24) return null;
  return {
    hour: withNoon(stated, noon) % 24,
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    zone: zoned === undefined ? undefined : namedZone(zoned),
  };
}

function withNoon(hour: number, noon: string | undefined): number {
  const word = noon?.toLowerCase().replace(/[.\s]/g, '') ?? '';
  if (afterNoon.has(word) && hour < 12) return hour + 12;
  return beforeNoon.has(word) && hour === 12 ? 0 : hour;
}

function namedZone(text: string): string | undefined {
  const clean = text.toLowerCase().replace(/\s/g, '');
  return zoneNames[clean] ?? zoneOf(clean.replace(/^(?:utc|gmt)/, ''));
}
