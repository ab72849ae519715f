import { describe, expect, test } from 'vitest';
import { type Library, openLibrary, setNotes, setStarred } from '../../../main/library/index.ts';
import type { ArticleContent } from '../../../shared/article.ts';
import { CuttingFolder } from './cutting-folder.ts';
import { all, bytesOf, contentHolding, sampleContent } from './samples.ts';

const now = () => new Date('2024-05-06T12:00:00Z');
const first = sampleContent({ id: '01HXYZ00000000000000000A7K', title: 'First' });
const second = sampleContent({ id: '01HXYZ00000000000000000B7K', title: 'Second' });

function open(folder: CuttingFolder): Promise<Library> {
  return openLibrary(folder, { create: true, device: 'desk', now });
}

/** A content with an image and an original whose bytes are put first, as a save does. */
async function withBytes(library: Library, content: ArticleContent): Promise<ArticleContent> {
  const [file, original] = await Promise.all([
    library.putMedia(bytesOf('image'), 'image/jpeg'),
    library.putOriginal(bytesOf('<p>page'), 'text/html'),
  ]);
  return contentHolding({ file, original }, content);
}

async function star(library: Library, id: string): Promise<void> {
  await library.changeState(id, (state) => setStarred(state, true, library.stamp()));
}

/** Every kind of change: what is there before, and what is done. */
const changes: {
  name: string;
  before: (library: Library) => Promise<unknown>;
  change: (library: Library) => Promise<unknown>;
}[] = [
  {
    name: 'making the library',
    before: async () => undefined,
    change: async () => undefined,
  },
  {
    name: 'a first article with its bytes',
    before: async () => undefined,
    change: async (library) => library.add(await withBytes(library, first)),
  },
  {
    name: 'an article whose bytes another one has',
    before: async (library) => library.add(await withBytes(library, first)),
    change: async (library) => library.add(await withBytes(library, second)),
  },
  {
    name: 'a first click',
    before: (library) => library.add(first),
    change: (library) => star(library, first.id),
  },
  {
    name: 'a later click',
    before: async (library) => {
      await library.add(first);
      await star(library, first.id);
    },
    change: (library) =>
      library.changeState(first.id, (state) => setNotes(state, 'Read again.', library.stamp())),
  },
  {
    name: 'a page read again',
    before: (library) => library.add(first),
    change: (library) => library.changeContent(first.id, (content) => ({ ...content, title: 'Again' })),
  },
  {
    name: 'moving to the trash',
    before: async (library) => {
      await library.add(await withBytes(library, first));
      await star(library, first.id);
    },
    change: (library) => all(library.moveToTrash([first.id])),
  },
  {
    name: 'restoring',
    before: async (library) => {
      await library.add(first);
      await star(library, first.id);
      await all(library.moveToTrash([first.id]));
    },
    change: (library) => all(library.restore([first.id])),
  },
  {
    name: 'purging one of two articles that share bytes',
    before: async (library) => {
      await library.add(await withBytes(library, first));
      await library.add(await withBytes(library, second));
      await star(library, first.id);
      await all(library.moveToTrash([first.id]));
    },
    change: (library) => library.purge([first.id]),
  },
  {
    name: 'purging the last article that has the bytes',
    before: async (library) => {
      await library.add(await withBytes(library, first));
      await all(library.moveToTrash([first.id]));
    },
    change: (library) => library.purge([first.id]),
  },
  {
    name: 'a new tag',
    before: async () => undefined,
    change: (library) =>
      library.changeInfo((info) => ({
        ...info,
        tags: { port: { name: 'Port', colour: null, parent: null, mergedInto: null } },
      })),
  },
];

/** What the library holds, without what differs from one making of it to the next. */
async function holdings(library: Library): Promise<unknown> {
  const articles: unknown[] = [];
  for await (const { id, trashed } of library.stamps()) {
    const stored = await library.read(id);
    articles.push({ content: stored?.content, state: stored?.state, trashed });
  }
  return { articles, tags: library.info().tags };
}

/** The ways in which unsynced changes survive: none, all, and some that are the same in every run. */
const survivals: { name: string; survives: (index: number) => boolean }[] = [
  { name: 'nothing', survives: () => false },
  { name: 'everything', survives: () => true },
  { name: 'every second', survives: (index) => index % 2 === 0 },
  { name: 'every other second', survives: (index) => index % 2 === 1 },
  { name: 'the first', survives: (index) => index === 0 },
  { name: 'all but the first', survives: (index) => index > 0 },
];

async function prepared(before: (library: Library) => Promise<unknown>): Promise<CuttingFolder> {
  const folder = new CuttingFolder();
  await before(await open(folder));
  return folder.afterCut(() => true);
}

/** Does a change again and again, each time with one more step before the power fails; gives each cut folder and the steps it had. */
async function* cutAtEachStep(start: CuttingFolder, change: (library: Library) => Promise<unknown>) {
  for (let steps = 0; ; steps += 1) {
    const folder = start.afterCut(() => true);
    folder.stepsLeft = steps;
    await open(folder)
      .then(change)
      .catch(() => undefined);
    if (!folder.isCut) return;
    yield { folder, steps };
  }
}

describe('a power cut', () => {
  test.each(changes)('during $name leaves the old or the new, whole', async ({ before, change }) => {
    const start = await prepared(before);
    const old = await holdings(await open(start.afterCut(() => true)));
    const done = start.afterCut(() => true);
    await change(await open(done));
    const wanted = [old, await holdings(await open(done.afterCut(() => false)))];

    for await (const { folder, steps } of cutAtEachStep(start, change)) {
      for (const { name, survives } of survivals) {
        const library = await open(folder.afterCut(survives));
        const when = `cut after ${steps} steps, ${name} survived`;
        expect(wanted, when).toContainEqual(await holdings(library));
        const findings = (await all(library.verify())).filter(({ kind }) => kind !== 'orphaned');
        expect(findings, when).toEqual([]);
      }
    }
  });

  test.each(changes)('right after $name undoes nothing', async ({ before, change }) => {
    const folder = await prepared(before);
    const library = await open(folder);
    await change(library);
    const told = await holdings(library);
    for (const { survives } of survivals) {
      expect(await holdings(await open(folder.afterCut(survives)))).toEqual(told);
    }
  });

  test.each(changes)('undoes nothing of $name done after a kill', async ({ before, change }) => {
    const start = await prepared(before);
    const done = start.afterCut(() => true);
    await change(await open(done));
    const wanted = await holdings(await open(done));

    for await (const { folder, steps } of cutAtEachStep(start, change)) {
      // The process was killed, the computer went on; another process does it again, then the power fails.
      folder.stepsLeft = Number.POSITIVE_INFINITY;
      await change(await open(folder));
      const library = await open(folder.afterCut(() => false));
      const when = `killed after ${steps} steps`;
      expect(await holdings(library), when).toEqual(wanted);
      const findings = (await all(library.verify())).filter(({ kind }) => kind !== 'orphaned');
      expect(findings, when).toEqual([]);
    }
  });
});
