import type { Article } from '../../shared/article.ts';
import { formatDate } from '../i18n/dates.ts';

/** What of an article its quotation names. */
export type Quoted = Pick<Article, 'title' | 'authors' | 'publisher' | 'publishedAt' | 'url'>;

/** A passage to paste, with where it was said: `“Ships wait.” — Ann Sample, “The quay”, The Gazette, 6 May 2024, https://…` */
export function quotationOf(passage: string, article: Quoted, locale: string): string {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const source = [
    article.authors.length === 0 ? null : names.format(article.authors.map(({ name }) => name)),
    article.title === '' ? null : `“${article.title}”`,
    article.publisher?.name,
    article.publishedAt === null ? null : formatDate(article.publishedAt.slice(0, 10), locale),
    article.url,
  ].filter(Boolean);
  return `“${passage}” — ${source.join(', ')}`;
}
