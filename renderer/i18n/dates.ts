import type { PartialDate } from '../../shared/values.ts';

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
  time: { hour: number; minute: number } | null;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/;

function partsOf(date: PartialDate): Parts | null {
  const match = pattern.exec(date);
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    time: hour === undefined ? null : { hour: Number(hour), minute: Number(minute) },
  };
}

/** The stated wall clock as if it were UTC: dates are shown in the offset that the publisher stated. */
function asStated({ year, month, day, time }: Parts): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  date.setUTCHours(time?.hour ?? 0, time?.minute ?? 0);
  return date;
}

function precisionOf({ month, day, time }: Parts): Intl.DateTimeFormatOptions {
  if (time !== null) return { dateStyle: 'long', timeStyle: 'short' };
  return {
    year: 'numeric',
    ...(month === null ? {} : { month: 'long' }),
    ...(day === null ? {} : { day: 'numeric' }),
  };
}

/** A date as precise as it is known: `2019`, `April 2019`, `23 April 2019`, `23 April 2019 at 09:12`. */
export function formatDate(date: PartialDate, locale: string): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...precisionOf(parts) });
  return format.format(asStated(parts));
}

/** A date for a row: `23 Apr`, with the year when it is not `now`'s; never a time. */
export function formatShortDate(date: PartialDate, locale: string, now: Date): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(parts.month === null ? {} : { month: 'short' }),
    ...(parts.day === null ? {} : { day: 'numeric' }),
    ...(parts.year === now.getFullYear() && parts.month !== null ? {} : { year: 'numeric' }),
  });
  return format.format(asStated(parts));
}

/** A moment in the reader's own time zone: `23 Apr 2019, 09:12`. */
export function formatMoment(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** The calendar day as it was stated, `YYYY-MM-DD`, or null where no day is known. */
export function dayOf(date: PartialDate): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? null;
}

/** The calendar day of a moment in the reader's own time zone, `YYYY-MM-DD`. */
export function localDayOf(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}
