import type { Row, Sort } from '../../shared/rows.ts';
import { dayOf, formatDate, localDayOf } from '../i18n/dates.ts';
import type { I18n } from '../i18n/use-i18n.tsx';

/** Rows that follow one another with the same key stand under one heading. */
export interface Group {
  key: string;
  label: string;
}

const dayInMilliseconds = 86_400_000;

/** Days between two calendar days (`YYYY-MM-DD`), counted without clock changes. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / dayInMilliseconds);
}

function groupOfDay(day: string, today: string, { t, locale }: I18n): Group {
  const age = daysBetween(day, today);
  if (age === 0) return { key: day, label: t('list.today') };
  if (age === 1) return { key: day, label: t('list.yesterday') };
  if (age > 1 && age < 7) {
    const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
    return { key: day, label: weekday.format(new Date(`${day}T00:00Z`)) };
  }
  const month = day.slice(0, 7);
  return { key: month, label: formatDate(month, locale) };
}

/** The heading that a row stands under: days in the last week, months before that; null where order is not by time. */
export function groupOfTime(row: Row, sort: Sort, now: Date, i18n: I18n): Group | null {
  const today = localDayOf(now);
  if (sort === 'saved') return groupOfDay(localDayOf(new Date(row.savedAt)), today, i18n);
  if (sort !== 'published') return null;
  if (row.publishedAt === null) return { key: 'none', label: i18n.t('list.no-date') };
  const day = dayOf(row.publishedAt);
  if (day !== null) return groupOfDay(day, today, i18n);
  const known = row.publishedAt.slice(0, 7);
  return { key: known, label: formatDate(known, i18n.locale) };
}
