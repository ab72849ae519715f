import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addTags,
  ensureTags,
  type Folder,
  type Library,
  mediaPath,
  setNotes,
  setStarred,
} from '../../../main/library/index.ts';
import type { ArticleContent } from '../../../shared/article.ts';
import { all, bytesOf, contentHolding, sampleContent } from '../../unit/library/sample-content.ts';
import {
  leave,
  leaveBrokenContent,
  leaveContentCopy,
  leaveLeftover,
  leaveState,
  leaveStateCopy,
} from './left-by-others.ts';
import { open, openLater, openNextYear } from './opening.ts';

/** One kind of change: through which call of the library, on what, and what is done. */
export interface Mutation {
  /** The call of {@link Library} that changes; `open` for what opening does. */
  door: keyof Library | 'open';
  name: string;
  /** What is there before; the folder too, for what other hands leave in it. */
  before: (library: Library, folder: Folder) => Promise<unknown>;
  change: (library: Library) => Promise<unknown>;
  /** How it is opened for the change, and after it, where not as always. */
  open?: (folder: Folder) => Promise<Library>;
}

const first = sampleContent({ id: '01HXYZ00000000000000000A7K', title: 'First' });
const second = sampleContent({ id: '01HXYZ00000000000000000B7K', title: 'Second' });
const third = sampleContent({ id: '01HXYZ00000000000000000C8M', title: 'Third' });
const ids = [first, second, third].map(({ id }) => id);
const imagePath = mediaPath(
  `sha256:${createHash('sha256').update(bytesOf('image')).digest('hex')}`,
  'image/jpeg',
);
const nothing = async () => undefined;

/** A content with an image and an original whose bytes are put first, as a save does. */
async function withBytes(library: Library, content: ArticleContent): Promise<ArticleContent> {
  const [file, original] = await Promise.all([
    library.putMedia(bytesOf('image'), 'image/jpeg'),
    library.putOriginal(bytesOf('<p>page'), 'text/html'),
  ]);
  return contentHolding({ file, original }, content);
}

function star(library: Library, id: string): Promise<unknown> {
  return library.changeState(id, (state) => setStarred(state, true, library.stamp()));
}

async function three(library: Library): Promise<void> {
  for (const content of [first, second, third]) await library.add(await withBytes(library, content));
  await star(library, first.id);
}

async function threeTrashed(library: Library): Promise<void> {
  await three(library);
  await all(library.moveToTrash(ids));
}

/** Every kind of change that the library can make. */
export const mutations: Mutation[] = [
  { door: 'open', name: 'making the library', before: nothing, change: nothing },
  {
    door: 'open',
    name: 'sweeping what a killed process left',
    before: (_, folder) => leaveLeftover(folder),
    change: nothing,
  },
  {
    door: 'open',
    name: 'bringing the library to a later format',
    before: three,
    change: nothing,
    open: openLater,
  },
  {
    door: 'add',
    name: 'a first article with its bytes',
    before: nothing,
    change: async (library) => library.add(await withBytes(library, first)),
  },
  {
    door: 'add',
    name: 'an article whose bytes another one has',
    before: async (library) => library.add(await withBytes(library, first)),
    change: async (library) => library.add(await withBytes(library, second)),
  },
  {
    door: 'add',
    name: 'adding an article that lies in the trash',
    before: async (library) => {
      await library.add(first);
      await star(library, first.id);
      await all(library.moveToTrash([first.id]));
    },
    change: (library) => library.add(first),
  },
  {
    door: 'changeState',
    name: 'a first click',
    before: (library) => library.add(first),
    change: (library) => star(library, first.id),
  },
  {
    door: 'changeState',
    name: 'a later click',
    before: async (library) => {
      await library.add(first);
      await star(library, first.id);
    },
    change: (library) =>
      library.changeState(first.id, (state) => setNotes(state, 'Read again.', library.stamp())),
  },
  {
    door: 'changeStates',
    name: 'a tag on three articles',
    before: three,
    change: (library) => all(library.changeStates(ids, (state) => addTags(state, ['port'], library.stamp()))),
  },
  {
    door: 'changeContent',
    name: 'a page read again',
    before: (library) => library.add(first),
    change: (library) => library.changeContent(first.id, (content) => ({ ...content, title: 'Again' })),
  },
  {
    door: 'moveToTrash',
    name: 'moving three articles to the trash',
    before: three,
    change: (library) => all(library.moveToTrash(ids)),
  },
  {
    door: 'restore',
    name: 'restoring three articles',
    before: threeTrashed,
    change: (library) => all(library.restore(ids)),
  },
  {
    door: 'purge',
    name: 'purging one of two articles that share bytes',
    before: async (library) => {
      await three(library);
      await all(library.moveToTrash([first.id]));
    },
    change: (library) => library.purge([first.id]),
  },
  {
    door: 'purge',
    name: 'purging the last articles that have the bytes',
    before: threeTrashed,
    change: (library) => library.purge(null),
  },
  {
    door: 'sweepTrash',
    name: 'sweeping the trash a year later',
    before: threeTrashed,
    change: (library) => library.sweepTrash(),
    open: openNextYear,
  },
  {
    door: 'changeInfo',
    name: 'a new tag',
    before: nothing,
    change: (library) => library.changeInfo((info) => ensureTags(info, ['Port']).info),
  },
  {
    door: 'putMedia',
    name: 'an image alone',
    before: nothing,
    change: (library) => library.putMedia(bytesOf('image'), 'image/png'),
  },
  {
    door: 'putOriginal',
    name: 'an original alone',
    before: nothing,
    change: (library) => library.putOriginal(bytesOf('page'), 'text/html'),
  },
  {
    door: 'mend',
    name: 'mending a missing image',
    before: async (library, folder) => {
      await library.add(await withBytes(library, first));
      await folder.remove(imagePath);
    },
    change: (library) => library.mend(imagePath, bytesOf('image')),
  },
  {
    door: 'setAside',
    name: 'setting a damaged image aside',
    before: async (library, folder) => {
      await library.putMedia(bytesOf('image'), 'image/jpeg');
      await folder.remove(imagePath);
      await leave(folder, imagePath, 'imago');
    },
    change: (library) => library.setAside(imagePath),
  },
  {
    door: 'takeFromTrash',
    name: 'taking an article from the trash in the place of a broken one',
    before: async (library, folder) => {
      await library.add(first);
      await star(library, first.id);
      await all(library.moveToTrash([first.id]));
      await leaveBrokenContent(folder, first.id);
    },
    change: (library) => library.takeFromTrash(first.id),
  },
  {
    door: 'dropOrphans',
    name: 'dropping orphans',
    before: async (library, folder) => {
      await three(library);
      await library.putMedia(bytesOf('nobody'), 'image/png');
      await leaveState(folder, '01HXYZ00000000000000000D7K');
    },
    change: async (library) => {
      const orphans = await all(library.verify());
      return library.dropOrphans(orphans.map(({ path }) => path));
    },
  },
  {
    door: 'mergeConflictCopies',
    name: 'merging the conflict copy of a content',
    before: async (library, folder) => {
      await library.add(first);
      await leaveContentCopy(folder, { ...first, title: 'Elsewhere', updatedAt: '2024-05-07T00:00:00.000Z' });
    },
    change: (library) => library.mergeConflictCopies(),
  },
  {
    door: 'mergeConflictCopies',
    name: 'merging the conflict copy of a state',
    before: async (library, folder) => {
      await library.add(first);
      const stored = await library.changeState(first.id, (state) =>
        addTags(state, ['port'], library.stamp()),
      );
      await leaveStateCopy(folder, first.id, setStarred(stored.state, true, library.stamp()));
    },
    change: (library) => library.mergeConflictCopies(),
  },
];

/** Every call that only looks: it must not change the folder by a single step. */
export const looks: Record<string, (library: Library) => Promise<unknown>> = {
  stamp: async (library) => library.stamp(),
  info: async (library) => library.info(),
  ids: (library) => all(library.ids()),
  read: (library) => library.read(first.id),
  trashIds: (library) => all(library.trashIds()),
  has: (library) => library.has(`sha256:${'0'.repeat(64)}`),
  fileOf: (library) => library.fileOf(`sha256:${'0'.repeat(64)}`),
  readHeld: (library) => library.readHeld(`sha256:${'0'.repeat(64)}`),
  streamHeld: (library) => all(library.streamHeld(`sha256:${'0'.repeat(64)}`)),
  stamps: (library) => all(library.stamps()),
  folderTimes: (library) => library.folderTimes(),
  withAddressLock: (library) => library.withAddressLock('https://gazette.example/', nothing),
  verify: (library) => all(library.verify()),
  backupTo: (library) => backUpSomewhere(library),
  close: (library) => library.close(),
};

async function backUpSomewhere(library: Library): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-torture-'));
  await library.backupTo(join(folder, 'backup.zip')).finally(() => rm(folder, { recursive: true }));
}

/** Not a call, or one whose work is another's: what is watched is merged by `mergeConflictCopies`. */
const notCalled = ['folder', 'watch'];

/** The calls of the library that neither table names, and those that either names in vain. */
export async function unlisted(folder: Folder): Promise<string[]> {
  const listed = new Set([...Object.keys(looks), ...notCalled, ...mutations.map(({ door }) => String(door))]);
  listed.delete('open');
  const calls = new Set(Object.keys(await open(folder)));
  return [...calls, ...listed].filter((name) => !calls.has(name) || !listed.has(name));
}

/** Makes what a change needs before it. */
export async function prepare({ before }: Mutation, folder: Folder): Promise<void> {
  await before(await open(folder), folder);
}

/** Opens as the change does, and does it. */
export async function perform(mutation: Mutation, folder: Folder): Promise<Library> {
  const library = await (mutation.open ?? open)(folder);
  await mutation.change(library);
  return library;
}

/** Opens after the change. */
export function reopen(mutation: Mutation, folder: Folder): Promise<Library> {
  return (mutation.open === openLater ? openLater : open)(folder);
}

export { three as threeArticles };
