import { formatDate } from '../i18n/dates.ts';

/** A span as it is spoken of: `12 March 2024`, `March 2024`, `2024`. */
export function spanName(at: string, locale: string): string {
  return formatDate(at, locale);
}

/** A span below the drawing, as short as can be: the year alone where a year begins. */
export function spanTick(at: string, locale: string): string {
  const [year = '', month, day] = at.split('-');
  if (month === undefined || (month === '01' && (day === undefined || day === '01'))) return year;
  const date = new Date(`${at.length === 7 ? `${at}-01` : at}T00:00:00Z`);
  const wanted: Intl.DateTimeFormatOptions =
    day === undefined ? { month: 'short' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...wanted }).format(date);
}
