import { CoupureError } from '../../shared/errors.ts';
import type { ArticleId } from '../../shared/values.ts';
import type { DocumentPlace } from './documents/durable-json-file.ts';
import type { Queues } from './locking/queues.ts';
import type { WriteLock } from './locking/write-lock.ts';

/** The path of the document that makes a folder a library. */
export const infoPath = 'library.json';

/** What every part of an open library works with. */
export interface Context extends DocumentPlace {
  lock: WriteLock;
  /** Lines by article: what happens to one article happens one after another. */
  queues: Queues;
  device: string;
  now: () => Date;
}

/** Runs a read-change-write of one article, alone in this process and under the lock between processes. */
export function changing<Result>(
  context: Context,
  id: ArticleId,
  work: (assertHeld: () => void) => Promise<Result>,
): Promise<Result> {
  return context.queues.run(id, () =>
    context.lock.run(async (assertHeld) => {
      await assertPresent(context);
      return work(assertHeld);
    }),
  );
}

/**
 * Throws `library-missing` where the library is gone: an unplugged drive may leave an empty folder, and an article
 * must not be kept there.
 */
export async function assertPresent({ folder }: DocumentPlace): Promise<void> {
  if (await folder.status(infoPath)) return;
  throw new CoupureError(
    'library-missing',
    `There is no library at ${folder.path ?? 'the folder'} any more.`,
    {
      hint: 'Plug the drive in, or bring the folder back, and try again.',
    },
  );
}
