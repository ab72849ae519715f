import type { PartialDate } from '../../../../shared/values.ts';

/** The parts of a date that are stated; later ones only with those before them. */
export interface DateParts {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  /** `Z`, `+02:00`. */
  zone?: string | undefined;
}

/** Before this no page was published, and no paper is told of by its day. */
const earliestYear = 1800;

/** The date as ISO 8601, as precise as its parts; null if it is on no calendar. A time that cannot be is left out. */
export function partialDate(parts: DateParts): PartialDate | null {
  const { year, month, day } = parts;
  if (!Number.isInteger(year) || year < earliestYear || year > 2999) return null;
  if (month === undefined) return pad(year, 4);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${pad(year, 4)}-${pad(month, 2)}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${timeOf(parts)}`;
}

function timeOf({ hour, minute, second, zone }: DateParts): string {
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return '';
  const seconds = second !== undefined && second < 60 ? `:${pad(second, 2)}` : '';
  return `T${pad(hour, 2)}:${pad(minute, 2)}${seconds}${zone ?? ''}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
