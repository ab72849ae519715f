import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';

/** A page with many images on a slow line takes minutes; who waits for it then fails rather than doubles it. */
const waitMs = 10 * 60 * 1000;

/** Runs `work` while nobody else, here or in another process, does so for the same address. Throws `library-busy`. */
export function withAddressLock<Result>(
  { folder, queues }: Context,
  url: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const digits = createHash('sha256').update(url).digest('hex').slice(0, 32);
  const name = `address-${digits}`;
  return queues.run(name, async () => {
    const lock = await folder.lock(name, waitMs);
    try {
      return await work();
    } finally {
      await lock.release();
    }
  });
}
