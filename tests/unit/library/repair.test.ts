import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Library, mediaPath, NodeFolder, setStarred } from '../../../main/library/index.ts';
import { emptyState } from '../../../shared/state.ts';
import { all, bytesOf, contentHolding, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

interface Sample {
  path: string;
  library: Library;
  id: string;
  image: string;
  page: string;
}

async function sample(): Promise<Sample> {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const file = await library.putMedia(bytesOf('image'), 'image/jpeg');
  const original = await library.putOriginal(bytesOf('<p>page'), 'text/html');
  const { content } = await library.add(contentHolding({ file, original }));
  const page = (await library.fileOf(original.hash))?.path ?? '';
  return { path, library, id: content.id, image: mediaPath(file.hash, file.mime), page };
}

describe('bytes that are damaged or missing', () => {
  test('are mended with the very same bytes, packed as they were', async () => {
    const { path, library, image, page } = await sample();
    const packed = await readFile(join(path, page));
    await writeFile(join(path, image), 'imago');
    await rm(join(path, page));
    expect(await all(library.verify())).toHaveLength(2);
    await library.mend(image, bytesOf('image'));
    await library.mend(page, bytesOf('<p>page'));
    expect(await all(library.verify())).toEqual([]);
    expect(await readFile(join(path, page))).toEqual(packed);
  });

  test('are mended with no others', async () => {
    const { path, library, image } = await sample();
    await writeFile(join(path, image), 'imago');
    await expect(library.mend(image, bytesOf('another'))).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await readFile(join(path, image), 'utf8')).toBe('imago');
  });

  test.each(['library.json', 'media/../library.json', 'media/ab/ab.jpg', `media/00/${'1'.repeat(64)}.jpg`])(
    'lie in no such place as %s',
    async (path) => {
      const { library } = await sample();
      await expect(library.mend(path, bytesOf('x'))).rejects.toMatchObject({ code: 'input-invalid' });
    },
  );

  test('are mended by whoever puts them again', async () => {
    const { path, library, image } = await sample();
    await writeFile(join(path, image), 'imago');
    await library.putMedia(bytesOf('image'), 'image/jpeg');
    expect(await all(library.verify())).toEqual([]);
  });

  test('are set aside when damaged, and only then', async () => {
    const { path, library, image, page } = await sample();
    expect(await library.setAside(image)).toBe(false);
    await writeFile(join(path, image), 'imago');
    await writeFile(join(path, page), 'no gzip');
    for (const file of [image, page]) expect(await library.setAside(file)).toBe(true);
    expect(await readFile(join(path, 'set-aside', image), 'utf8')).toBe('imago');
    expect((await all(library.verify())).map(({ kind }) => kind)).toEqual(['missing', 'missing']);
  });
});

describe('a document that cannot be read', () => {
  test('gives way to the copy in the trash, and is set aside', async () => {
    const { path, library, id } = await sample();
    await library.changeState(id, (state) => setStarred(state, true, library.stamp()));
    await all(library.moveToTrash([id]));
    const document = `articles/${id.slice(-2)}/${id}.json`;
    await writeFile(join(path, document), '{ torn');
    await expect(library.read(id)).rejects.toMatchObject({ code: 'document-damaged' });
    expect(await library.takeFromTrash(id)).toMatchObject({ trashed: false, state: { starred: true } });
    expect(await library.read(id)).toMatchObject({ trashed: false, state: { starred: true } });
    expect(await readFile(join(path, 'set-aside', document), 'utf8')).toBe('{ torn');
    expect(await all(library.verify())).toEqual([]);
  });

  test('stays where the trash has nothing whole', async () => {
    const { path, library, id } = await sample();
    const document = join(path, `articles/${id.slice(-2)}/${id}.json`);
    await writeFile(document, '{ torn');
    expect(await library.takeFromTrash(id)).toBeNull();
    expect(await readFile(document, 'utf8')).toBe('{ torn');
  });

  test('is no cause to take a copy for an article that is well', async () => {
    const { library, id } = await sample();
    expect(await library.takeFromTrash(id)).toBeNull();
    expect(await library.read(id)).toMatchObject({ trashed: false });
  });
});

describe('orphans', () => {
  test('are dropped: bytes, states and marks; not what is none of ours', async () => {
    const { path, library, id } = await sample();
    await library.putMedia(bytesOf('nobody'), 'image/png');
    const folder = `articles/${id.slice(-2)}`;
    const gone = `${sampleContent().id.slice(0, 24)}${id.slice(-2)}`;
    await writeFile(
      join(path, folder, `${gone}.state.json`),
      JSON.stringify({ format: 'coupure/state@1', ...emptyState() }),
    );
    await writeFile(join(path, folder, 'mine.txt'), 'mine');
    const paths = (await all(library.verify())).map((finding) => finding.path);
    expect(paths).toHaveLength(3);
    expect(await library.dropOrphans(paths)).toHaveLength(2);
    expect((await readdir(join(path, folder))).sort()).toEqual([`${id}.json`, 'mine.txt'].sort());
    expect(await all(library.verify())).toHaveLength(1);
  });

  test('that belong to an article by now stay', async () => {
    const { library, image, page } = await sample();
    const held = [image, page, 'library.json', '../outside'];
    expect(await library.dropOrphans(held)).toEqual([]);
    expect(await all(library.verify())).toEqual([]);
  });
});
