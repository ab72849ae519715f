import type { ArticleStamp, Stored } from '../library/index.ts';
import { articleOf } from './article-of.ts';
import type { Rooms } from './rooms.ts';

/**
 * Tells the index about articles that are durable in their new form, then everyone who listens. Always last: what the
 * index misses by a crash is found by the next look at the folder.
 */
export async function publish(rooms: Rooms, stored: Stored[]): Promise<void> {
  if (stored.length === 0) return;
  await rooms.index.call('put', stored.map(entryOf));
  rooms.changes.announce(stored.map(({ content }) => content.id));
}

/** What the index keeps of an article. */
export function entryOf(stored: Stored) {
  const { state, ...content } = articleOf(stored);
  return { content, state, trashed: stored.trashed, stamp: stampText(stored.stamp) };
}

/** The stamp of an article's two files as one comparable text. */
export function stampText({ content, state }: ArticleStamp): string {
  return [content, state].map((file) => (file ? `${file.mtimeMs}+${file.size}` : '-')).join(' ');
}
