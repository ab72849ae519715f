import type { ArticleId } from '../../../shared/values.ts';
import { documentPath } from '../articles/layout.ts';
import { loadTrashed } from '../articles/load.ts';
import { type Context, changing } from '../context.ts';
import { nullIfUnreadable } from '../documents/document-format.ts';
import { readDocument } from '../documents/durable-json-file.ts';
import { contentFormat } from '../documents/formats.ts';
import type { Stored } from '../library.ts';
import { restoreLoaded } from '../trash/move.ts';
import { asideFolder } from './aside.ts';

/** See `Library.takeFromTrash`. The copy first, then the whole one in its place in one step. */
export function takeFromTrash(context: Context, id: ArticleId): Promise<Stored | null> {
  return changing(context, id, async (assertHeld) => {
    const live = documentPath('articles', id, 'content');
    if (!(await isBroken(context, live))) {
      await context.writes.settle(live);
      return null;
    }
    const trashed = await loadTrashed(context, id).catch(nullIfUnreadable);
    const broken = trashed && (await context.folder.read(live));
    if (!broken) return null;
    await context.writes.write(`${asideFolder}/${live}`, broken.bytes);
    return restoreLoaded(context, trashed, assertHeld);
  });
}

async function isBroken(context: Context, path: string): Promise<boolean> {
  return readDocument(context, path, contentFormat).then(
    () => false,
    (thrown) => nullIfUnreadable(thrown) === null,
  );
}
