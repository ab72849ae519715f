import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MemoryFolder, NodeFolder, openLibrary, setStarred } from '../../../main/library/index.ts';
import { all, folderKinds, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

const device = 'desk';

function open(path: string, create = true) {
  return openLibrary(new NodeFolder(path), { create, device });
}

/** Every file below a folder and its text, to see that nothing was touched. */
async function contentsOf(path: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    found[file] = await readFile(file, 'latin1');
  }
  return found;
}

describe.each(folderKinds)('a library on $kind', ({ make }) => {
  test('is made where there is nothing, and found again', async () => {
    const folder = await make();
    const made = await openLibrary(folder, {
      create: true,
      device,
      now: () => new Date('2024-05-06T12:00:00Z'),
    });
    expect(made.info()).toMatchObject({ format: 1, createdAt: '2024-05-06T12:00:00.000Z', tags: {} });
    const found = await openLibrary(folder, { create: false, device });
    expect(found.info()).toEqual(made.info());
  });

  test('is missing where nobody asked to make one', async () => {
    const folder = await make();
    await expect(openLibrary(folder, { create: false, device })).rejects.toMatchObject({
      code: 'library-missing',
    });
    expect(await folder.status('')).toBeNull();
  });

  test('is made once by many who open it at the same moment', async () => {
    const folder = await make();
    const opened = await Promise.all(
      Array.from({ length: 8 }, () => openLibrary(folder, { create: true, device })),
    );
    expect(new Set(opened.map((library) => library.info().id)).size).toBe(1);
  });
});

test('an empty folder is no library unless it may be made one', async () => {
  const path = await temporaryFolder();
  await writeFile(join(path, '.DS_Store'), '');
  await expect(open(path, false)).rejects.toMatchObject({ code: 'library-missing' });
  expect(await readdir(path)).toEqual(['.DS_Store']);
  await open(path);
  expect((await readdir(path)).sort()).toEqual(['.DS_Store', '.tmp', 'library.json']);
});

test('a folder with other files is refused, untouched', async () => {
  const path = await temporaryFolder();
  await writeFile(join(path, 'thesis.txt'), 'mine');
  await expect(open(path)).rejects.toMatchObject({ code: 'library-not-a-library' });
  expect(await readdir(path)).toEqual(['thesis.txt']);
});

test('a file is refused', async () => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, 'mine');
  await expect(open(path)).rejects.toMatchObject({ code: 'library-not-a-library' });
  await expect(open(join(path, 'below'))).rejects.toMatchObject({ code: expect.stringMatching(/^library-/) });
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('a library that lost its library.json is refused, untouched', async () => {
  const path = await temporaryFolder();
  await mkdir(join(path, 'articles'));
  await expect(open(path)).rejects.toMatchObject({ code: 'library-damaged' });
  expect(await readdir(path)).toEqual(['articles']);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"format":1,'],
  ['no text', '\xff\xfe\x00'],
  ['no library', '{"format":1}'],
  ['no version', '{"id":"01HXYZ00000000000000000A7K"}'],
  ['version 0', '{"format":0}'],
  ['an array', '[]'],
])('a library.json that holds %s is refused, untouched', async (_what, text) => {
  const path = await temporaryFolder();
  await writeFile(join(path, 'library.json'), text, 'latin1');
  const before = await contentsOf(path);
  await expect(open(path)).rejects.toMatchObject({
    code: 'library-damaged',
    message: expect.stringContaining(join(path, 'library.json')),
  });
  expect(await contentsOf(path)).toEqual(before);
  expect(await readdir(path)).toEqual(['library.json']);
});

test('a library of a newer format is refused, both versions named, untouched', async () => {
  const path = await temporaryFolder();
  await writeFile(join(path, 'library.json'), '{"format":7,"novel":true}');
  await expect(open(path)).rejects.toMatchObject({
    code: 'library-newer',
    message: expect.stringMatching(/format 7.*format 1/),
  });
  expect(await readdir(path)).toEqual(['library.json']);
});

test('a document of a newer format is refused, both versions named, untouched', async () => {
  const path = await temporaryFolder();
  const library = await open(path);
  const { content } = await library.add(sampleContent());
  const file = join(path, 'articles', content.id.slice(-2), `${content.id}.json`);
  const text = (await readFile(file, 'utf8')).replace('article@1', 'article@2');
  await writeFile(file, text);
  const newer = { code: 'document-newer', message: expect.stringMatching(/format 2.*format 1/) };
  await expect(library.read(content.id)).rejects.toMatchObject(newer);
  await expect(
    library.changeContent(content.id, (before) => ({ ...before, title: 'x' })),
  ).rejects.toMatchObject(newer);
  await expect(library.add(content)).rejects.toMatchObject(newer);
  expect(await readFile(file, 'utf8')).toBe(text);
});

test.each(['', '{', 'null', '{"format":"coupure/article@1"}', '{"format":"coupure/state@1"}'])(
  'a document that holds “%s” is refused with its path and never overwritten',
  async (text) => {
    const path = await temporaryFolder();
    const library = await open(path);
    const { content } = await library.add(sampleContent());
    const file = join('articles', content.id.slice(-2), `${content.id}.json`);
    await writeFile(join(path, file), text);
    const damaged = { code: 'document-damaged', message: expect.stringContaining(file) };
    await expect(library.read(content.id)).rejects.toMatchObject(damaged);
    await expect(
      library.changeState(content.id, (state) => ({ ...state, starred: true })),
    ).rejects.toMatchObject(damaged);
    await expect(library.add(content)).rejects.toMatchObject(damaged);
    expect(await readFile(join(path, file), 'utf8')).toBe(text);
  },
);

test('a damaged document does not keep the others from being changed', async () => {
  const path = await temporaryFolder();
  const library = await open(path);
  const ids = Array.from({ length: 20 }, () => sampleContent().id);
  for (const id of ids) await library.add(sampleContent({ id }));
  const damaged = ids[3] ?? '';
  await writeFile(join(path, 'articles', damaged.slice(-2), `${damaged}.json`), '{');
  const changed: string[] = [];
  const change = async () => {
    const changes = library.changeStates(ids, (state) => setStarred(state, true, library.stamp()));
    for await (const { content } of changes) changed.push(content.id);
  };
  await expect(change()).rejects.toMatchObject({
    code: 'document-damaged',
    message: expect.stringContaining(damaged),
  });
  expect(changed).toEqual(ids.filter((id) => id !== damaged));
});

test('leftovers of killed processes are swept when a library is opened', async () => {
  const path = await temporaryFolder();
  await open(path);
  const old = join(path, '.tmp', '0a1b2c3d-1-0123456789ab.tmp');
  const young = join(path, '.tmp', '0a1b2c3d-1-ba9876543210.tmp');
  const foreign = join(path, '.tmp', 'notes.txt');
  for (const file of [old, young, foreign]) await writeFile(file, 'half');
  const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  for (const file of [old, foreign]) await utimes(file, twoDaysAgo, twoDaysAgo);
  await open(path);
  expect((await readdir(join(path, '.tmp'))).sort()).toEqual(['0a1b2c3d-1-ba9876543210.tmp', 'notes.txt']);
});

test('a library that vanished is missing, and nothing is kept in its place', async () => {
  const folder = new NodeFolder(join(await temporaryFolder(), 'drive'));
  const library = await sampleLibrary(folder);
  const { content } = await library.add(sampleContent());
  const away = `${folder.path}-away`;
  await rename(folder.path, away);
  const missing = { code: 'library-missing' };
  await expect(library.read(content.id)).rejects.toMatchObject(missing);
  await expect(library.add(sampleContent())).rejects.toMatchObject(missing);
  await expect(library.putMedia(new Uint8Array([1]), 'image/png')).rejects.toMatchObject(missing);
  // An unplugged drive may leave the empty folder that it was mounted on.
  await mkdir(folder.path);
  await expect(library.add(sampleContent())).rejects.toMatchObject(missing);
  await expect(library.putMedia(new Uint8Array([1]), 'image/png')).rejects.toMatchObject(missing);
  await expect(library.read(content.id)).rejects.toMatchObject(missing);
  await expect(all(library.stamps())).rejects.toMatchObject(missing);
  await expect(library.changeInfo((info) => ({ ...info, tags: {} }))).rejects.toMatchObject(missing);
  expect((await readdir(folder.path)).filter((name) => name !== '.tmp')).toEqual([]);
  await rm(folder.path, { recursive: true });
  await rename(away, folder.path);
  expect(await library.read(content.id)).toMatchObject({ content });
  await library.add(sampleContent());
});

test('two libraries in memory are two', async () => {
  const one = await sampleLibrary(new MemoryFolder());
  const two = await sampleLibrary(new MemoryFolder());
  await one.add(sampleContent());
  for await (const id of two.ids()) throw new Error(`There should be no ${id}.`);
});
