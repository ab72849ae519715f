import type { ArticleContent } from '../../../shared/article.ts';
import { CoupureError } from '../../../shared/errors.ts';
import type { LibraryInfo } from '../../../shared/library-info.ts';
import type { FileReference } from '../../../shared/photo.ts';
import type { ArticleState } from '../../../shared/state.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import type { Library } from '../../library/index.ts';
import { publish } from '../publish.ts';
import type { Rooms } from '../rooms.ts';
import { withShelves } from './shelves.ts';

/** An article on its way into another library, with what its tags and collections are called and the way to its bytes. */
export interface Given {
  content: ArticleContent;
  state: ArticleState;
  from: Pick<LibraryInfo, 'tags' | 'collections'>;
  /** The bytes, checked against their hash; null where they are not held. */
  read: (hash: Hash) => Promise<Uint8Array | null>;
}

/** An article that came in. `isNew` is false where the library had it, and the two were made one. */
export interface Received {
  id: ArticleId;
  isNew: boolean;
}

/**
 * Takes an article in: its bytes first, the document last, then all of it is read back from the disk. What was cut short
 * is gone on with by the next try, under the same id, so nothing is doubled.
 */
export async function receive({ content, state, from, read }: Given, rooms: Rooms): Promise<Received> {
  const { library } = rooms;
  const before = await library.read(content.id);
  const files = heldFiles(content);
  for (const file of files) await takeBytes(file, read, library);
  await library.changeInfo((info) => withShelves(info, state, from));
  const stored = await library.add(content, state);
  await assertWhole(content.id, files, library);
  await publish(rooms, [stored]);
  return { id: content.id, isNew: before === null || before.trashed };
}

interface HeldFile {
  reference: FileReference;
  isMedia: boolean;
}

function heldFiles({ photos, captures }: ArticleContent): HeldFile[] {
  const media = photos.flatMap(({ file }) => (file ? [{ reference: file, isMedia: true }] : []));
  const originals = captures.flatMap((capture) =>
    capture.originals.map((original) => ({ reference: original, isMedia: original.role === 'image' })),
  );
  return [...media, ...originals].filter(({ reference }) => reference.held);
}

async function takeBytes(
  { reference, isMedia }: HeldFile,
  read: Given['read'],
  library: Library,
): Promise<void> {
  const { hash, mime } = reference;
  if (await library.has(hash)) return;
  const bytes = await read(hash);
  if (bytes === null) throw lost(hash);
  await (isMedia ? library.putMedia(bytes, mime) : library.putOriginal(bytes, mime));
}

/** Reads everything back: only what was seen whole on the disk counts as kept. */
async function assertWhole(id: ArticleId, files: readonly HeldFile[], library: Library): Promise<void> {
  const kept = await library.read(id);
  if (kept === null || kept.trashed) throw new CoupureError('disk-failed', `${id} cannot be read back.`);
  for (const { reference } of files) {
    if ((await library.readHeld(reference.hash)) === null) throw lost(reference.hash);
  }
}

function lost(hash: Hash): CoupureError {
  return new CoupureError('file-missing', `The bytes of ${hash} are not there.`, {
    hint: 'Verify the library: the article stays where it is.',
  });
}
