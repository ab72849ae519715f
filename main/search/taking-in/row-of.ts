import type { ArticleContent } from '../../../shared/article.ts';
import type { Photo } from '../../../shared/photo.ts';
import type { Row } from '../../../shared/rows.ts';
import type { ArticleState } from '../../../shared/state.ts';

/** What the list shows of an article. */
export function rowOf(content: ArticleContent, state: ArticleState): Row {
  return {
    id: content.id,
    title: content.title,
    publisher: content.publisher?.name ?? null,
    authors: content.authors.map(({ name }) => name),
    publishedAt: content.publishedAt,
    savedAt: content.savedAt,
    language: content.language,
    direction: content.direction,
    excerpt: content.excerpt,
    wordCount: content.wordCount,
    tags: state.tags,
    starred: state.starred,
    archived: state.archived,
    unread: state.readAt === null,
    photo: shownPhoto(content.photos),
    photoCount: content.photos.length,
    missingPhotos: content.photos.filter(isMissing).length,
  };
}

/** Whether the page had this image and its bytes are not held. */
export function isMissing({ file, src }: Photo): boolean {
  return file === null ? src !== null : !file.held;
}

/** The lead photo, else the first one, of those whose bytes are held. */
function shownPhoto(photos: Photo[]): Row['photo'] {
  const held = photos.filter(({ file }) => file?.held);
  const file = (held.find(({ role }) => role === 'lead') ?? held[0])?.file;
  return file ? { hash: file.hash, mime: file.mime } : null;
}
