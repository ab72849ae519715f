import type { Article } from '../../../shared/article.ts';
import type { Photo } from '../../../shared/photo.ts';
import { printable, printableLine } from '../printable.ts';
import type { Style } from '../style.ts';

/** An article as one reads it at a terminal. */
export function articlePage(article: Article, style: Style): string {
  const parts = [
    head(article, style),
    article.standfirst === null ? '' : printable(article.standfirst),
    printable(article.text),
    article.photos.map((photo) => photoLines(photo, style)).join('\n'),
    article.state.notes === '' ? '' : `${style.strong('Notes')}\n${printable(article.state.notes)}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function head(article: Article, style: Style): string {
  const authors = article.authors.map(({ name }) => name).join(', ');
  const from = [article.publisher?.name, article.section, article.publishedAt, ...article.wire];
  const states = [article.state.starred && 'starred', article.state.archived && 'archived'].filter(Boolean);
  const lines = [
    style.strong(printableLine(article.title) || '(no headline)'),
    printableLine(authors),
    printableLine(from.filter(Boolean).join(' · ')),
    style.faint(printableLine(article.url ?? '')),
    style.faint(`${article.id} · saved ${article.savedAt.slice(0, 10)} · ${article.wordCount} words`),
    [...article.state.tags.map((tag) => `#${printableLine(tag)}`), ...states].join(' '),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** A photo's caption and credit, with a word on an image that is missing. */
export function photoLines(photo: Photo, style: Style): string {
  const caption = printableLine(photo.caption ?? photo.alt ?? '') || '(no caption)';
  const credit = photo.credit === null ? '' : style.faint(` [${printableLine(photo.credit.raw)}]`);
  const missing = photo.src !== null && !photo.file?.held ? style.faint(' (image missing)') : '';
  return `${style.strong('Photo')} ${caption}${credit}${missing}`;
}
