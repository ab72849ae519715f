import type { PartialDate } from '../../../../shared/values.ts';
import { partialDate } from './partial-date.ts';

const iso =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:(?:T|\s+|\s*-\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?\b)?/i;

const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;

/** Seconds or milliseconds since 1970, between 1990 and 2100: anything else is some other number. */
const epoch = /^(\d{9,10}|\d{12,13})$/;

/** A date as machines write it: ISO 8601 in its looser forms, compact digits, seconds since 1970. */
export function readMachineDate(text: string): PartialDate | null {
  const clean = text.trim().replace(/\s+/g, ' ');
  const seconds = epoch.exec(clean)?.[1];
  if (seconds !== undefined) return fromEpoch(seconds) ?? fromCompact(clean);
  return fromCompact(clean) ?? fromIso(clean);
}

function fromIso(text: string): PartialDate | null {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  if (year === undefined || (month === undefined && text.length > 4)) return null;
  return dateOf(year, month, day, hour, minute, second, zone);
}

function fromCompact(text: string): PartialDate | null {
  const [, year, month, day, hour, minute, second, zone] = compact.exec(text) ?? [];
  if (year === undefined) return null;
  return dateOf(year, month, day, hour, minute, second, zone);
}

function dateOf(year: string, ...rest: (string | undefined)[]): PartialDate | null {
  const [month, day, hour, minute, second] = rest.map((text) =>
    text === undefined ? undefined : Number(text),
  );
  return partialDate({ year: Number(year), month, day, hour, minute, second, zone: zoneOf(rest[5]) });
}

function fromEpoch(digits: string): PartialDate | null {
  const time = Number(digits) * (digits.length <= 10 ? 1000 : 1);
  const moment = new Date(time);
  const year = moment.getUTCFullYear();
  return year < 1990 || year > 2100 ? null : moment.toISOString().replace('.000Z', 'Z');
}

/** `+0200`, `+02` → `+02:00`; `GMT` → `Z`. */
export function zoneOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^(?:z|utc|gmt)$/i.test(text)) return 'Z';
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  if (sign === undefined || hours === undefined || Number(hours) > 14) return undefined;
  return `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}
