import type { Target } from '../../../shared/bulk.ts';
import { CoupureError } from '../../../shared/errors.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { type ExportOutcome, exportFormatNamed } from '../../exchange/index.ts';
import { articleOf } from '../article-of.ts';
import type { Rooms } from '../rooms.ts';
import { membersOf } from './members.ts';
import type { BulkOptions } from './run-plan.ts';

/** Writes the articles of a target to a file, whole or not at all: an export that is stopped leaves nothing. */
export async function exportTarget(
  rooms: Rooms,
  target: Target,
  { format, out }: { format: string; out: string },
  { onProgress, signal }: BulkOptions = {},
): Promise<ExportOutcome> {
  const { library } = rooms;
  const writer = exportFormatNamed(format);
  const ids = await membersOf(rooms, target, signal);
  let done = 0;
  const source = {
    ids: eachOf(ids),
    async read(id: ArticleId) {
      if (signal?.aborted) throw new CoupureError('cancelled', 'The export was stopped.');
      const stored = await library.read(id);
      done += 1;
      onProgress?.({ done: Math.min(done, ids.length), total: ids.length, changed: 0 });
      return stored && articleOf(stored);
    },
    readHeld: library.readHeld,
  };
  return writer.write(source, out);
}

async function* eachOf(ids: readonly ArticleId[]): AsyncGenerator<ArticleId> {
  yield* ids;
}
