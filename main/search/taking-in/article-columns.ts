import { foldedText } from '../../../shared/query/index.ts';
import { boundsOf } from '../dates.ts';
import { articleLacks } from '../lacks.ts';
import type { IndexEntry } from '../search-index.ts';
import { notesOf } from './indexed-words.ts';
import { isMissing } from './row-of.ts';

/** Values by the names of columns. */
export type Columns = Record<string, string | number | Uint8Array | null>;

/** What of an article stands in a column of its own: what lists are ordered and narrowed by. */
export function articleColumns({ content, state, trashed, stamp }: IndexEntry): Columns {
  const published = content.publishedAt === null ? null : boundsOf(content.publishedAt);
  const notes = notesOf(state);
  return {
    id: content.id,
    stamp,
    trashed: Number(trashed),
    archived: Number(state.archived),
    starred: Number(state.starred),
    unread: Number(state.readAt === null),
    incomplete: Number(isIncomplete(content)),
    noted: Number(notes.length > 0),
    highlighted: Number(state.highlights.length > 0),
    photos: content.photos.length,
    words: content.wordCount,
    lacks: articleLacks(content, state, notes),
    kind: content.kind,
    language: (content.language ?? '').toLowerCase(),
    saved: momentText(content.savedAt),
    read: state.readAt === null ? null : momentText(state.readAt),
    published: published?.order ?? null,
    published_from: published?.from ?? null,
    published_to: published?.to ?? null,
    title: titleKey(content.title),
    publisher: publisherKey(content.publisher?.name ?? ''),
  };
}

/** Whether the page had more than we hold: images without bytes, or a body that was cut. */
function isIncomplete(content: IndexEntry['content']): boolean {
  const newest = content.captures.at(-1);
  return content.photos.some(isMissing) || (newest?.health.length ?? 0) > 0;
}

function momentText(moment: string): string {
  return new Date(moment).toISOString();
}

/** By what publishers are ordered; an article without one comes after all that have one. */
function publisherKey(name: string): string {
  return titleKey(name) || '\uffff';
}

const longestTitle = 200;

/** By what titles are ordered: their words, so that quotation marks and accents do not count. */
function titleKey(title: string): string {
  return foldedText(title.slice(0, longestTitle));
}
