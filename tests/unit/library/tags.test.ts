import { describe, expect, test } from 'vitest';
import { aliasesOf, ensureTags, mergeTag, renameTag, resolveTag } from '../../../main/library/index.ts';
import type { LibraryInfo } from '../../../shared/library-info.ts';
import { sampleLibrary } from './samples.ts';

const info: LibraryInfo = {
  format: 1,
  id: '01HXYZ0000000000000000000A',
  createdAt: '2024-05-06T12:00:00.000Z',
  tags: {},
  collections: {},
  savedSearches: [],
};

function tagged(...names: string[]): LibraryInfo {
  return ensureTags(info, names).info;
}

describe('tags by name', () => {
  test('are made where they are new, once however they are written', () => {
    const { info: made, slugs } = ensureTags(info, [
      'Corée du Nord',
      ' coree du nord ',
      'Constructor',
      '日本',
    ]);
    expect(slugs).toEqual(['coree-du-nord', 'constructor', '日本']);
    expect(made.tags['coree-du-nord']).toEqual({
      name: 'Corée du Nord',
      colour: null,
      parent: null,
      mergedInto: null,
    });
    expect(ensureTags(made, ['corée du nord'])).toEqual({ info: made, slugs: ['coree-du-nord'] });
    expect(ensureTags(made, ['corée du nord']).info).toBe(made);
  });

  test('need a letter or a digit', () => {
    expect(() => ensureTags(info, ['port', '!?'])).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    );
  });

  test('are kept in library.json', async () => {
    const library = await sampleLibrary();
    await library.changeInfo((before) => ensureTags(before, ['Constructor', 'Port']).info);
    expect(Object.keys(library.info().tags)).toEqual(['constructor', 'port']);
  });
});

test('a tag keeps its slug when it is renamed', () => {
  const renamed = renameTag(tagged('Port'), 'port', 'Harbour');
  expect(renamed.tags.port?.name).toBe('Harbour');
  expect(() => renameTag(renamed, 'mer', 'Sea')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(() => renameTag(renamed, 'port', ' ')).toThrow(expect.objectContaining({ code: 'input-invalid' }));
});

describe('a merged tag', () => {
  const merged = mergeTag(mergeTag(tagged('Port', 'Harbour', 'Quay'), 'port', 'harbour'), 'quay', 'port');

  test('stands for the one it was merged into, through all merges', () => {
    expect(['port', 'quay', 'harbour', 'sea'].map((slug) => resolveTag(merged, slug))).toEqual([
      'harbour',
      'harbour',
      'harbour',
      'sea',
    ]);
    expect(aliasesOf(merged, 'harbour').sort()).toEqual(['harbour', 'port', 'quay']);
    expect(ensureTags(merged, ['Quay', 'Harbour']).slugs).toEqual(['harbour']);
  });

  test('cannot be merged in a circle', () => {
    expect(mergeTag(merged, 'harbour', 'quay')).toBe(merged);
  });

  test('of two that two devices merged into each other is one and the same', () => {
    const circle = {
      ...merged,
      tags: {
        a: { name: 'A', colour: null, parent: null, mergedInto: 'c' },
        b: { name: 'B', colour: null, parent: null, mergedInto: 'c' },
        c: { name: 'C', colour: null, parent: null, mergedInto: 'b' },
      },
    };
    expect(['a', 'b', 'c'].map((slug) => resolveTag(circle, slug))).toEqual(['b', 'b', 'b']);
  });
});

test('changes of library.json by two windows at once are all kept', async () => {
  const library = await sampleLibrary();
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      library.changeInfo((before) => ensureTags(before, [`tag ${index}`]).info),
    ),
  );
  expect(Object.keys(library.info().tags)).toHaveLength(20);
});
