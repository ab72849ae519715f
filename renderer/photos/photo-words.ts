import type { Photo } from '../../shared/photo.ts';
import { formatShortDate } from '../i18n/dates.ts';
import type { I18n } from '../i18n/use-i18n.tsx';
import type { ShownPhoto } from './shown-photo.ts';

/** The makers of a photo and its agencies, as two texts; empty where none is named. */
export function makersOf({ credit }: Photo): { people: string; agencies: string } {
  return {
    people: credit?.creators.map(({ name }) => name).join(', ') ?? '',
    agencies: credit?.agencies.map(({ name }) => name).join(' / ') ?? '',
  };
}

/** Where a photo appeared: `The Sample Gazette · 6 May 2024`. */
export function appearedIn({ article }: ShownPhoto, { locale }: I18n): string {
  const date = article.publishedAt === null ? null : formatShortDate(article.publishedAt, locale, new Date());
  return [article.publisher?.name ?? article.title, date].filter(Boolean).join(' · ');
}
