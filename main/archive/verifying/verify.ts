import { join } from 'node:path';
import type { Finding } from '../../library/index.ts';
import type { VerifyOptions } from '../archive.ts';
import { cacheName } from '../index-file.ts';
import { cacheFolder } from '../places.ts';
import type { Rooms } from '../rooms.ts';
import { openNotes } from './notes.ts';

/** Verifies the library. A run that is broken off leaves notes, which the next may go on from. */
export async function* verifyAll(
  { library, folder, now }: Rooms,
  { resume = false, onProgress }: VerifyOptions,
): AsyncGenerator<Finding> {
  const name = await cacheName({ id: library.info().id, folder });
  const notes = await openNotes(join(cacheFolder(), 'verified', `${name}.txt`), resume, now());
  let isComplete = false;
  try {
    yield* library.verify({ notes, ...(onProgress && { onProgress }) });
    isComplete = true;
  } finally {
    await (isComplete ? notes.forget() : notes.keep());
  }
}
