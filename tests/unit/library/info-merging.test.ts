import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  appendToCollection,
  changeSearch,
  colourTag,
  ensureTags,
  forgetCollection,
  forgetSearch,
  forgetTags,
  type Library,
  makeCollection,
  NodeFolder,
  openLibrary,
  placeInCollection,
  placeSearch,
  putBack,
  renameTag,
  saveSearch,
} from '../../../main/library/index.ts';
import type { LibraryInfo } from '../../../shared/library-info.ts';
import { sampleContent } from './sample-content.ts';
import { temporaryFolder } from './samples.ts';

type Change = (info: LibraryInfo) => LibraryInfo;

/** A library on two devices that have not seen each other's changes, and how to sync them. */
async function twoDevices(common: Change) {
  const [here, there] = [await deviceAt('desk'), await deviceAt('laptop')];
  await here.library.changeInfo(common);
  await writeFile(join(there.path, 'library.json'), JSON.stringify(here.library.info()));
  await there.library.changeInfo((info) => info);
  /** Each finds the other's file as a conflict copy. */
  const sync = async () => {
    const [mine, yours] = [here.library.info(), there.library.info()];
    await writeFile(join(here.path, 'library (1).json'), JSON.stringify(yours));
    await writeFile(join(there.path, 'library (1).json'), JSON.stringify(mine));
    await here.library.mergeConflictCopies();
    await there.library.mergeConflictCopies();
    expect(sorted(here.library.info())).toEqual(sorted(there.library.info()));
    return here.library.info();
  };
  return { here: here.library, there: there.library, sync };
}

let seconds = 0;
/** A clock that both devices go by, later each time. */
function now(): Date {
  seconds += 1;
  return new Date(Date.UTC(2024, 4, 6, 12, 0, seconds));
}

async function deviceAt(device: string): Promise<{ path: string; library: Library }> {
  const path = await temporaryFolder();
  const library = await openLibrary(new NodeFolder(path), { create: true, device, now });
  return { path, library };
}

/** Tables have no order of their own. */
function sorted({ tags, collections, ...info }: LibraryInfo) {
  return { ...info, tags: Object.entries(tags).sort(), collections: Object.entries(collections).sort() };
}

function named({ savedSearches }: LibraryInfo): string[] {
  return savedSearches.map(({ name }) => name);
}

const fiveSearches: Change = (info) =>
  ['a', 'b', 'c', 'd', 'e'].reduce((made, name) => saveSearch(made, { id: name, name, query: name }), info);

describe('two devices that change library.json apart', () => {
  test('keep what each set, field by field, the later where both set the same', async () => {
    const { here, there, sync } = await twoDevices((info) => ensureTags(info, ['Port', 'Mer']).info);
    await here.changeInfo((info) => renameTag(info, 'port', 'Harbour'));
    await there.changeInfo((info) => colourTag(info, 'port', '#2f77ab'));
    await there.changeInfo((info) => renameTag(info, 'mer', 'Sea'));
    await here.changeInfo((info) => renameTag(info, 'mer', 'The sea'));
    const { tags } = await sync();
    expect(tags).toMatchObject({ port: { name: 'Harbour', colour: '#2f77ab' }, mer: { name: 'The sea' } });
  });

  test('do not bring back what was deleted, unless it was changed after that', async () => {
    const { here, there, sync } = await twoDevices((info) =>
      fiveSearches(makeCollection(ensureTags(info, ['Port', 'Mer']).info, 'Walks').info),
    );
    await here.changeInfo((info) => forgetTags(info, ['port', 'mer']));
    await there.changeInfo((info) => renameTag(info, 'mer', 'Sea'));
    await there.changeInfo((info) => changeSearch(info, 'a', { name: 'first' }));
    await here.changeInfo((info) => forgetSearch(info, 'b'));
    await here.changeInfo((info) => forgetCollection(info, 'walks'));
    const after = await sync();
    expect(after.tags).toMatchObject({ mer: { name: 'Sea' } });
    expect(after.tags.port).toBeUndefined();
    expect(after.collections).toEqual({});
    expect(named(after)).toEqual(['first', 'c', 'd', 'e']);
    await there.changeInfo((info) => ensureTags(info, ['Port']).info);
    expect((await sync()).tags.port).toMatchObject({ name: 'Port' });
  });

  test('keep both moves within a list', async () => {
    const { here, there, sync } = await twoDevices(fiveSearches);
    await here.changeInfo((info) => placeSearch(info, 'e', 'a'));
    await there.changeInfo((info) => placeSearch(info, 'b', null));
    expect(named(await sync())).toEqual(['e', 'a', 'c', 'd', 'b']);
  });

  test('keep both moves and both additions in a collection', async () => {
    const ids = Array.from({ length: 6 }, () => sampleContent().id);
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = ids;
    const { here, there, sync } = await twoDevices((info) =>
      appendToCollection(makeCollection(info, 'Walks').info, 'walks', [a, b, c, d]),
    );
    const place = (id: string, before: string | null) => (info: LibraryInfo) =>
      placeInCollection(info, 'walks', { ids: [id], before, members: [] });
    await here.changeInfo(place(d, a));
    await here.changeInfo((info) => appendToCollection(info, 'walks', [e]));
    await there.changeInfo(place(a, null));
    await there.changeInfo((info) => appendToCollection(info, 'walks', [f]));
    const order = (await sync()).collections.walks?.order ?? [];
    expect(new Set(order)).toEqual(new Set(ids));
    expect(order.filter((id) => id !== e && id !== f)).toEqual([d, b, c, a]);
  });
});

test('a change is stamped where it was made, and nowhere else', async () => {
  const { library } = await deviceAt('desk');
  await library.changeInfo(fiveSearches);
  const before = library.info().clock ?? {};
  await library.changeInfo((info) => changeSearch(info, 'c', { query: 'harbour' }));
  await library.changeInfo((info) => placeSearch(info, 'e', 'b'));
  const after = library.info().clock ?? {};
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed.filter((path) => JSON.stringify(after[path]) !== JSON.stringify(before[path]))).toEqual([
    'searches/c',
    'searches/place/e',
    'searches/c/query',
  ]);
});

describe('one change taken back', () => {
  test('leaves what was changed since', () => {
    const base = fiveSearches(ensureTags(emptyInfo, ['Port', 'Mer']).info);
    const moved = placeSearch(forgetTags(base, ['port']), 'e', 'a');
    const since = saveSearch(renameTag(moved, 'mer', 'Sea'), { id: 'f', name: 'f', query: 'f' });
    const back = putBack(since, base, moved);
    expect(back.tags).toMatchObject({ port: { name: 'Port' }, mer: { name: 'Sea' } });
    expect(named(back)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(named(putBack(back, moved, base))).toEqual(['e', 'a', 'b', 'c', 'd', 'f']);
  });

  test('brings a deleted search back to its place', () => {
    const base = fiveSearches(emptyInfo);
    const without = forgetSearch(base, 'b');
    expect(named(putBack(without, base, without))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

const emptyInfo: LibraryInfo = {
  format: 1,
  id: '01HXYZ0000000000000000000A',
  createdAt: '2024-05-06T12:00:00.000Z',
  tags: {},
  collections: {},
  savedSearches: [],
};
