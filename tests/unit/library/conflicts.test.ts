import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addTags,
  ensureTags,
  type Library,
  mergeStates,
  mergeTag,
  NodeFolder,
  renameTag,
  setNotes,
  setStarred,
} from '../../../main/library/index.ts';
import type { ArticleContent } from '../../../shared/article.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import { all, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

/** What sync tools put before the ending of a file that two devices changed. */
const marks = [
  '.sync-conflict-20240506-120000-ABCDEFG',
  " (Alex's conflicted copy 2024-05-06)",
  ' (conflicted copy 2024-05-06 120000)',
  ' (Copie en conflit de Alex 2024-05-06)',
  ' (1)',
  '-LAPTOP-7',
  ' 2',
  '_conflict-20240506-120000',
];

async function openAt(path: string): Promise<Library> {
  return sampleLibrary(new NodeFolder(path));
}

function folderOf(path: string, id: string): string {
  return join(path, 'articles', id.slice(-2));
}

async function leaveState(path: string, id: string, mark: string, state: ArticleState): Promise<void> {
  const document = { format: 'coupure/state@1', ...state };
  await writeFile(join(folderOf(path, id), `${id}.state${mark}.json`), JSON.stringify(document));
}

async function leaveContent(path: string, content: ArticleContent, mark: string): Promise<void> {
  await writeFile(join(folderOf(path, content.id), `${content.id}${mark}.json`), JSON.stringify(content));
}

/** What another computer made of an article: a capture of its own, and another headline. */
function recapturedElsewhere(content: ArticleContent) {
  const at = '2024-06-01T00:00:00.000Z';
  const captures = content.captures.map((capture) => ({ ...capture, at }));
  return { captures, theirs: { ...content, rev: 2, title: 'Port open', captures, updatedAt: at } };
}

describe.each(marks)('a conflict copy named “%s”', (mark) => {
  test('of a state is merged by the time of each value, and removed', async () => {
    const path = await temporaryFolder();
    const library = await openAt(path);
    const { id } = (await library.add(sampleContent())).content;
    const { state } = await library.changeState(id, (before) =>
      addTags(setNotes(before, 'ours', library.stamp()), ['port'], library.stamp()),
    );
    const theirs = setStarred(addTags(emptyState(), ['mer'], library.stamp()), true, library.stamp());
    await leaveState(path, id, mark, { ...theirs, rev: 9 });
    expect(await library.mergeConflictCopies()).toEqual([id]);
    const merged = (await library.read(id))?.state;
    expect(merged).toEqual({ ...mergeStates(state, theirs), rev: 10 });
    expect(merged).toMatchObject({ starred: true, notes: 'ours', tags: ['mer', 'port'] });
    expect((await readdir(folderOf(path, id))).sort()).toEqual([`${id}.json`, `${id}.state.json`]);
  });

  test('of a content is merged, the captures of both kept', async () => {
    const path = await temporaryFolder();
    const library = await openAt(path);
    const content = sampleContent();
    await library.add(content);
    const { theirs, captures } = recapturedElsewhere(content);
    await leaveContent(path, theirs, mark);
    expect(await library.mergeConflictCopies()).toEqual([content.id]);
    const merged = (await library.read(content.id))?.content;
    expect(merged).toEqual({ ...theirs, rev: 3, captures: [...content.captures, ...captures] });
    expect(await readdir(folderOf(path, content.id))).toEqual([`${content.id}.json`]);
  });

  test('of library.json brings its tags', async () => {
    const path = await temporaryFolder();
    const library = await openAt(path);
    await library.changeInfo((info) => ensureTags(info, ['Port']).info);
    const theirs = ensureTags({ ...library.info(), tags: {} }, ['PORT', 'Mer']).info;
    await writeFile(join(path, `library${mark}.json`), JSON.stringify(theirs));
    await library.mergeConflictCopies();
    expect(library.info().tags).toMatchObject({ port: { name: 'Port' }, mer: { name: 'Mer' } });
    expect((await readdir(path)).filter((name) => name.startsWith('library'))).toEqual(['library.json']);
  });
});

test('a conflict copy of library.json loses no renaming, no merging and no place in a collection', async () => {
  const path = await temporaryFolder();
  const library = await openAt(path);
  const [first, second] = [sampleContent().id, sampleContent().id];
  const base = await library.changeInfo((info) => ({
    ...ensureTags(info, ['Port', 'Mer', 'Sea']).info,
    collections: { walks: { name: 'Walks', order: [] } },
  }));
  const theirs = {
    ...mergeTag(renameTag(base, 'port', 'Harbour'), 'sea', 'mer'),
    collections: { walks: { name: 'Walks', order: [second] } },
  };
  await library.changeInfo((info) => ({
    ...renameTag(info, 'mer', 'The sea'),
    collections: { walks: { name: 'Walks by the water', order: [first] } },
  }));
  await writeFile(join(path, 'library (1).json'), JSON.stringify(theirs));
  await library.mergeConflictCopies();
  expect(library.info()).toMatchObject({
    tags: { port: { name: 'Harbour' }, mer: { name: 'The sea' }, sea: { mergedInto: 'mer' } },
    collections: { walks: { name: 'Walks by the water', order: [first, second] } },
  });
});

test('a conflict copy that is damaged, or of another article, stays where it is', async () => {
  const path = await temporaryFolder();
  const library = await openAt(path);
  const stored = await library.add(sampleContent());
  const { id } = stored.content;
  await writeFile(join(folderOf(path, id), `${id} (1).json`), '{');
  await leaveContent(path, { ...sampleContent({ title: 'Other' }), id }, ' (2)');
  await writeFile(join(folderOf(path, id), `${id} (3).json`), JSON.stringify(sampleContent()));
  expect(await library.mergeConflictCopies()).toEqual([id]);
  expect((await readdir(folderOf(path, id))).sort()).toEqual([
    `${id} (1).json`,
    `${id} (3).json`,
    `${id}.json`,
  ]);
  expect((await all(library.verify())).map(({ kind }) => kind)).toEqual(['orphaned', 'orphaned']);
});

test('a conflict copy whose article is in the trash is merged there', async () => {
  const path = await temporaryFolder();
  const library = await openAt(path);
  const { id } = (await library.add(sampleContent())).content;
  await all(library.moveToTrash([id]));
  await leaveState(path, id, ' 2', setStarred(emptyState(), true, library.stamp()));
  expect(await library.mergeConflictCopies()).toEqual([id]);
  expect(await library.read(id)).toMatchObject({ trashed: true, state: { starred: true } });
});

describe('an article deleted on one device and changed on another', () => {
  let now = new Date('2024-05-06T12:00:00Z');

  /** It lies on both shelves: with one capture in the trash, with another among the articles. */
  async function onBothShelves() {
    const path = await temporaryFolder();
    now = new Date('2024-05-06T12:00:00Z');
    const library = await sampleLibrary(new NodeFolder(path), { now: () => now });
    const content = sampleContent();
    await library.add(content);
    await all(library.moveToTrash([content.id]));
    const { theirs, captures } = recapturedElsewhere(content);
    await leaveContent(path, theirs, '');
    return { path, library, id: content.id, both: [...content.captures, ...captures] };
  }

  test('is live, with the captures of both', async () => {
    const { library, id, both } = await onBothShelves();
    expect(await library.read(id)).toMatchObject({ trashed: false, content: { title: 'Port open' } });
    expect(await all(library.trashIds())).toEqual([]);
    expect(await library.purge(null)).toEqual([]);
    expect(await library.mergeConflictCopies()).toEqual([id]);
    expect((await library.read(id))?.content.captures).toEqual(both);
    expect(await library.mergeConflictCopies()).toEqual([]);
  });

  test('loses no capture when it is deleted again', async () => {
    const { library, id, both } = await onBothShelves();
    await all(library.moveToTrash([id]));
    expect(await library.read(id)).toMatchObject({ trashed: true, content: { captures: both } });
  });

  test('leaves nothing in the trash after 30 days', async () => {
    const { path, library, id, both } = await onBothShelves();
    now = new Date('2024-06-06T12:00:00Z');
    expect(await library.sweepTrash()).toEqual([]);
    expect((await library.read(id))?.content.captures).toEqual(both);
    expect(await readdir(join(path, 'trash', id.slice(-2)))).toEqual([]);
  });
});
