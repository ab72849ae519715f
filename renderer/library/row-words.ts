import type { AlsoIn } from '../../shared/finding.ts';
import type { Hit } from '../../shared/rows.ts';
import { formatShortDate, localDayOf } from '../i18n/dates.ts';
import type { I18n } from '../i18n/use-i18n.tsx';

const wordsAMinute = 230;

/** Minutes that a text takes to read; 0 where there is hardly any. */
export function readingMinutes(wordCount: number): number {
  return wordCount < 40 ? 0 : Math.max(1, Math.round(wordCount / wordsAMinute));
}

/** The headline, or words for its absence. */
export function headlineOf(row: Pick<Hit, 'title'>, { t }: I18n): string {
  return row.title.trim() === '' ? t('article.no-headline') : row.title;
}

/** The date of a row: when it was published, else when it was saved. */
export function rowDate(row: Hit, i18n: I18n, now: Date): string {
  const date = row.publishedAt ?? localDayOf(new Date(row.savedAt));
  return formatShortDate(date, i18n.locale, now);
}

/** What a screen reader says for a row: the headline first, then what the row shows. */
export function rowName(row: Hit, tagNames: readonly string[], i18n: I18n, now: Date): string {
  const { t } = i18n;
  const minutes = readingMinutes(row.wordCount);
  const parts = [
    headlineOf(row, i18n),
    row.publisher,
    rowDate(row, i18n, now),
    minutes > 0 && t('article.minutes', { minutes }),
    row.unread && t('row.unread'),
    row.starred && t('row.starred'),
    row.archived && t('row.archived'),
    row.missingPhotos > 0 && t('article.photos-missing', { count: row.missingPhotos }),
    ...tagNames,
  ];
  return parts.filter(Boolean).join(', ');
}

/** With more papers than this, the rest is counted. */
const namedPapers = 3;

/** Where else the story of a row is told: `Also in The Courier, La Feuille`. */
export function alsoInWords(row: Hit, also: readonly AlsoIn[], { t }: I18n): string {
  const names = [...new Set(also.map(({ title, publisher }) => publisher ?? title))];
  const others = names.filter((name) => name !== row.publisher && name.trim() !== '');
  if (others.length === 0) return also.length === 0 ? '' : t('row.saved-again', { count: also.length });
  const shown = others.slice(0, namedPapers);
  const rest = others.length - shown.length;
  return t('row.also-in', { papers: shown.join(', '), rest });
}
