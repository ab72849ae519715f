import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Network } from '../capture/index.ts';
import { NodeFolder, openLibrary } from '../library/index.ts';
import type { Archive } from './archive.ts';
import { bulkWork } from './bulk/bulk.ts';
import { openChangeFeed } from './change-feed.ts';
import { changing } from './changing.ts';
import { copying } from './copying/copying.ts';
import { editing } from './editing.ts';
import { exchanging } from './exchanging.ts';
import { finding } from './finding.ts';
import { indexFile } from './index-file.ts';
import { type KeepingUp, keepUp } from './keeping-up.ts';
import { ordering } from './ordering/ordering.ts';
import { originals } from './originals.ts';
import { ownRulesOf } from './own-rules.ts';
import { photoPages } from './photo-pages.ts';
import { cacheFolder, deviceId } from './places.ts';
import { isReferencedBy } from './references.ts';
import type { Rooms } from './rooms.ts';
import { pagesIn } from './save/pages-in.ts';
import { retryImages } from './save/retry-images.ts';
import { saveSource } from './save/save.ts';
import { repairAll } from './verifying/repair.ts';
import { verifyAll } from './verifying/verify.ts';
import { openExtractors } from './workers/extractors.ts';
import { openIndexClient } from './workers/index-client.ts';
import { openIntakeClient } from './workers/intake-client.ts';

/** More readers of pages than this only compete for memory. */
const mostExtractors = 4;

/** How an archive is opened. */
export interface OpenArchiveOptions {
  folder: string;
  /** Makes a library where the folder is absent or empty. */
  create: boolean;
  /** The built worker threads. */
  workers: { extract: URL; index: URL; intake: URL };
  /** The way to the web; closed with the archive. */
  network: Network;
  /**
   * Stays open with a reader before it: what other hands change is taken in as it happens, the index catches up in
   * the background, and the trash is swept. Without it the index is up to date when the archive is given.
   */
  stays?: boolean;
  /** Named in captures: `Coupure/1.0.0`. */
  agent?: string;
  now?: () => Date;
}

/** Opens a library with everything that can be done to it. Throws what opening a library throws. */
export async function openArchive(options: OpenArchiveOptions): Promise<Archive> {
  const rooms = await openRooms(options);
  const keepingUp = keepUp(rooms);
  const closing = () => closeRooms(rooms, keepingUp);
  try {
    await rooms.index.call('setInfo', rooms.library.info());
    if (options.stays) catchUpInBackground(rooms, keepingUp);
    else await keepingUp.catchUp();
  } catch (thrown) {
    await closing();
    throw thrown;
  }
  return archiveOver(rooms, keepingUp, closing);
}

async function openRooms(options: OpenArchiveOptions): Promise<Rooms> {
  const { create, network, workers } = options;
  const now = options.now ?? (() => new Date());
  const folder = resolve(options.folder);
  const library = await openLibrary(new NodeFolder(folder), { create, device: await deviceId(), now });
  const ownRules = ownRulesOf(library.folder);
  const file = await indexFile(cacheFolder(), { id: library.info().id, folder });
  const index = openIndexClient(workers.index, { file });
  return {
    folder,
    library,
    index,
    openIntake: () => openIntakeClient(workers.intake, { folder, index: index.connect() }),
    extractors: openExtractors({
      worker: workers.extract,
      count: Math.min(availableParallelism(), mostExtractors),
      rules: async () => (await ownRules()).rules,
    }),
    ownRules,
    network,
    changes: openChangeFeed(),
    agent: options.agent ?? 'Coupure',
    now,
  };
}

/** Watching begins before the look at the folder, so that nothing falls between the two. */
function catchUpInBackground(rooms: Rooms, keepingUp: KeepingUp): void {
  keepingUp.watch();
  void keepingUp
    .catchUp()
    .then(() => rooms.library.sweepTrash(isReferencedBy(rooms)))
    .then((purged) => (purged.length > 0 ? rooms.index.call('remove', purged) : undefined))
    .then(() => rooms.changes.announce(null))
    // A library that went away meanwhile tells so at the next call; the index waits for the next start.
    .catch(() => undefined);
}

function archiveOver(rooms: Rooms, keepingUp: KeepingUp, close: () => Promise<void>): Archive {
  const found = finding(rooms, keepingUp);
  return {
    folder: rooms.folder,
    ...found,
    ...changing(rooms),
    ...bulkWork(rooms),
    ...copying(rooms),
    ...ordering(rooms),
    ...editing(rooms),
    ...photoPages(rooms),
    ...originals(rooms),
    ...exchanging(rooms, found.matching),
    pagesIn,
    save: (source, options = {}) => saveSource(source, options, rooms),
    retryImages: (id, options = {}) => retryImages(id, options, rooms),
    ruleProblems: async () => (await rooms.ownRules()).problems,
    verify: (options = {}) => verifyAll(rooms, options),
    repair: (allowed, options = {}) => repairAll(rooms, allowed, options),
    backup: (out, options = {}) => rooms.library.backupTo(out, options),
    reindex: (onProgress) => keepingUp.walk(true, onProgress),
    onChange: (listener) => rooms.changes.listen(listener),
    close,
  };
}

/** Whatever fails to close does not keep the rest from closing. */
async function closeRooms(
  { library, index, extractors, network }: Rooms,
  keepingUp: KeepingUp,
): Promise<void> {
  await keepingUp.close();
  await Promise.allSettled([extractors.close(), index.close(), library.close(), network.close()]);
}
