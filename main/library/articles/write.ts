import { isDeepStrictEqual } from 'node:util';
import type { ArticleContent } from '../../../shared/article.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import type { Context } from '../context.ts';
import { writeDocument } from '../documents/durable-json-file.ts';
import { contentFormat, stateFormat } from '../documents/formats.ts';
import type { FileStamp } from '../folder/folder.ts';
import type { Stored } from '../library.ts';
import { documentPath, type Shelf, shelves } from './layout.ts';

/** Writes an article's content document. It is the commit point: what it refers to is on the disk already. */
export function writeContent(
  context: Context,
  shelf: Shelf,
  content: ArticleContent,
  assertHeld: () => void,
): Promise<FileStamp> {
  return writeDocument(
    context,
    documentPath(shelf, content.id, 'content'),
    contentFormat,
    content,
    assertHeld,
  );
}

/** Writes an article's state document; then the stray one on the other shelf, counted in by now, can go. */
export async function writeState(
  context: Context,
  shelf: Shelf,
  id: string,
  state: ArticleState,
  hasStrayState: boolean,
  assertHeld: () => void,
): Promise<FileStamp> {
  const stamp = await writeDocument(
    context,
    documentPath(shelf, id, 'state'),
    stateFormat,
    state,
    assertHeld,
  );
  const other: Shelf = shelf === 'trash' ? 'articles' : 'trash';
  if (hasStrayState) await context.writes.remove(documentPath(other, id, 'state'));
  return stamp;
}

/** The article, once it is sure that a power cut cannot undo it: nothing had to be written now. */
export async function settled(context: Context, stored: Stored): Promise<Stored> {
  for (const shelf of shelves) await context.writes.settle(documentPath(shelf, stored.content.id, 'content'));
  return stored;
}

/** Whether nobody has touched the article: such a state needs no document. */
export function isUntouched(state: ArticleState): boolean {
  return isDeepStrictEqual(state, emptyState());
}
