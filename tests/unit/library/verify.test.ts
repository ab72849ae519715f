import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Library,
  mediaPath,
  NodeFolder,
  setStarred,
  type VerifyProgress,
} from '../../../main/library/index.ts';
import { all, bytesOf, sampleContent, sampleLibrary, samplePhoto, temporaryFolder } from './samples.ts';

async function sample(): Promise<{
  path: string;
  library: Library;
  id: string;
  image: string;
  page: string;
}> {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const file = await library.putMedia(bytesOf('image'), 'image/jpeg');
  const original = await library.putOriginal(bytesOf('page'), 'text/html');
  const content = sampleContent({ photos: [samplePhoto({ file })] });
  const captures = content.captures.map((capture) => ({
    ...capture,
    originals: [{ ...original, role: 'page' }],
  }));
  await library.add({ ...content, captures });
  const page = (await library.fileOf(original.hash))?.path ?? '';
  return { path, library, id: content.id, image: mediaPath(file.hash, file.mime), page };
}

test('a whole library has no findings', async () => {
  const { library, id } = await sample();
  await library.changeState(id, (state) => setStarred(state, true, library.stamp()));
  const progress: VerifyProgress[] = [];
  const onProgress = (step: VerifyProgress) => progress.push(step);
  expect(await all(library.verify({ onProgress }))).toEqual([]);
  expect(progress.map(({ done }) => done)).toEqual([1, 2, 3, 4]);
  expect(progress.map(({ total }) => total)).toEqual([4, 4, 4, 4]);
  await all(library.moveToTrash([id]));
  expect(await all(library.verify())).toEqual([]);
});

test('changed bytes are damaged, and say whose they are', async () => {
  const { path, library, id, image, page } = await sample();
  await writeFile(join(path, image), 'imago');
  await writeFile(join(path, page), 'no gzip');
  const findings = await all(library.verify());
  expect(findings).toMatchObject([
    { kind: 'damaged', path: image, articles: [id] },
    { kind: 'damaged', path: page, articles: [id] },
  ]);
});

test('absent bytes are missing, for an article in the trash too', async () => {
  const { path, library, id, image } = await sample();
  await all(library.moveToTrash([id]));
  await rm(join(path, image));
  expect(await all(library.verify())).toMatchObject([{ kind: 'missing', path: image, articles: [id] }]);
});

test('bytes that are not held are no finding', async () => {
  const { library } = await sample();
  const file = { hash: `sha256:${'0'.repeat(64)}`, bytes: 1, mime: 'image/png', held: false };
  await library.add(sampleContent({ photos: [samplePhoto({ file })] }));
  expect(await all(library.verify())).toEqual([]);
});

test('a document that cannot be read is damaged, and its bytes are no orphans', async () => {
  const { path, library, id, image } = await sample();
  const document = `articles/${id.slice(-2)}/${id}.json`;
  await writeFile(join(path, document), `{ "torn": "sha256:${image.slice(9, 73)}"`);
  expect(await all(library.verify())).toMatchObject([
    { kind: 'damaged', path: document, articles: [id] },
    { kind: 'orphaned', path: expect.stringMatching(/^originals/) },
  ]);
});

test('what nobody refers to is orphaned', async () => {
  const { path, library, id } = await sample();
  const { hash } = await library.putMedia(bytesOf('nobody'), 'image/png');
  const strays = [
    `articles/${id.slice(-2)}/notes.txt`,
    `articles/${id.slice(-2)}/01HXYZ0000000000000000${id.slice(-4)}.state.json`.replace(
      '.state',
      ' copy.state',
    ),
    'media/zz/file.jpg',
  ];
  await mkdir(join(path, 'media/zz'));
  for (const stray of strays) await writeFile(join(path, stray), '');
  const findings = await all(library.verify());
  expect(findings.every(({ kind }) => kind === 'orphaned')).toBe(true);
  expect(findings.map((finding) => finding.path).sort()).toEqual(
    [...strays, mediaPath(hash, 'image/png')].sort(),
  );
});

test('a state without its article is orphaned, a damaged one damaged', async () => {
  const { path, library, id } = await sample();
  await library.changeState(id, (state) => setStarred(state, true, library.stamp()));
  const state = `articles/${id.slice(-2)}/${id}.state.json`;
  await rm(join(path, `articles/${id.slice(-2)}/${id}.json`));
  expect(await all(library.verify())).toContainEqual(
    expect.objectContaining({ kind: 'orphaned', path: state }),
  );
  await writeFile(join(path, state), '{}');
  expect(await all(library.verify())).toContainEqual({
    kind: 'damaged',
    path: state,
    reason: expect.stringContaining('state'),
    articles: [id],
  });
});
