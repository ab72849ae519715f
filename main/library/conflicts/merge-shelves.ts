import { isDeepStrictEqual } from 'node:util';
import type { ArticleId } from '../../../shared/values.ts';
import { documentPath } from '../articles/layout.ts';
import { loadArticle } from '../articles/load.ts';
import { mergeContents } from '../articles/merge-contents.ts';
import { writeContent } from '../articles/write.ts';
import { type Context, changing } from '../context.ts';
import { isUnreadable } from '../documents/document-format.ts';
import { readDocument } from '../documents/durable-json-file.ts';
import { contentFormat } from '../documents/formats.ts';
import { revOf } from '../library.ts';

/**
 * An article lies on both shelves when one device deleted it and another changed it: the change wins. Takes into the
 * live document what the one in the trash has more, and gives whether that was anything. The one in the trash stays
 * (see `sweepTrash`): a sync tool may be in the midst of a move, and what is removed now could be the last copy.
 */
export async function mergeShelves(context: Context, id: ArticleId): Promise<boolean> {
  const trashedPath = documentPath('trash', id, 'content');
  for (const path of [trashedPath, documentPath('articles', id, 'content')]) {
    if (!(await context.folder.status(path))) return false;
  }
  return changing(context, id, async (assertHeld) => {
    const stored = (await loadArticle(context, id))?.stored;
    const trashed = await readDocument(context, trashedPath, contentFormat);
    if (!stored || stored.trashed || !trashed) return false;
    const merged = mergeContents(stored.content, trashed.value);
    if (isDeepStrictEqual(merged, stored.content)) return false;
    const rev = Math.max(revOf(stored), trashed.value.rev) + 1;
    await writeContent(context, 'articles', { ...merged, rev }, assertHeld);
    return true;
  }).catch((thrown) => {
    if (isUnreadable(thrown)) return false;
    throw thrown;
  });
}
