import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mediaPath, NodeFolder } from '../../../main/library/index.ts';
import { all, bytesOf, folderKinds, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

describe.each(folderKinds)('held bytes on $kind', ({ make }) => {
  test('are found by their hash, as they were put', async () => {
    const library = await sampleLibrary(await make());
    const image = await library.putMedia(bytesOf('image'), 'image/jpeg');
    const page = await library.putOriginal(bytesOf('<p>page'), 'text/html');
    expect(image).toEqual({ hash: hashOf(bytesOf('image')), bytes: 5, mime: 'image/jpeg', held: true });
    expect(page).toMatchObject({ hash: hashOf(bytesOf('<p>page')), bytes: 7 });
    for (const { hash, bytes } of [image, page]) {
      expect(await library.has(hash)).toBe(true);
      expect((await library.readHeld(hash))?.byteLength).toBe(bytes);
      expect(Buffer.concat(await all(library.streamHeld(hash))).byteLength).toBe(bytes);
    }
    expect(await library.fileOf(image.hash)).toMatchObject({
      path: mediaPath(image.hash, 'image/jpeg'),
      mime: 'image/jpeg',
      storedBytes: 5,
    });
  });

  test('that are not there are null', async () => {
    const library = await sampleLibrary(await make());
    const hash = hashOf(bytesOf('nothing'));
    expect(await library.has(hash)).toBe(false);
    expect(await library.fileOf(hash)).toBeNull();
    expect(await library.readHeld(hash)).toBeNull();
    expect(await all(library.streamHeld(hash))).toEqual([]);
  });

  test('may be empty', async () => {
    const library = await sampleLibrary(await make());
    const { hash } = await library.putOriginal(new Uint8Array(), 'text/html');
    expect((await library.readHeld(hash))?.byteLength).toBe(0);
  });

  test.each(['sha256:../../etc', '', 'a'.repeat(64), `sha256:${'A'.repeat(64)}`])(
    'never lie at a path made of “%s”',
    async (hash) => {
      const library = await sampleLibrary(await make());
      await expect(library.fileOf(hash)).rejects.toMatchObject({ code: 'input-invalid' });
    },
  );
});

test('images lie under their hash with the ending of their type', async () => {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const types = ['image/jpeg', 'image/svg+xml', 'IMAGE/PNG', 'image/unheard-of'];
  const held = await Promise.all(types.map((type) => library.putMedia(bytesOf(type), type)));
  const paths = await Promise.all(held.map(async ({ hash }) => (await library.fileOf(hash))?.path ?? ''));
  expect(paths.map((found) => found.slice(found.indexOf('.')))).toEqual(['.jpg', '.svg', '.png', '.bin']);
  for (const [index, found] of paths.entries()) {
    const digits = held[index]?.hash.slice('sha256:'.length) ?? '';
    expect(found.startsWith(`media/${digits.slice(0, 2)}/${digits}.`)).toBe(true);
    expect(await readFile(join(path, found), 'utf8')).toBe(types[index]);
  }
});

test('an original page is packed, always the same way; plain text is not', async () => {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const page = bytesOf('<p>page</p>'.repeat(100));
  const { hash } = await library.putOriginal(page, 'text/html');
  const digits = hash.slice('sha256:'.length);
  const packed = await readFile(join(path, 'originals', digits.slice(0, 2), `${digits}.html.gz`));
  expect(gunzipSync(packed)).toEqual(Buffer.from(page));
  // No time of packing and no system: the same page gives the same file on every computer.
  expect([...packed.subarray(4, 8), packed[9]]).toEqual([0, 0, 0, 0, 255]);
  const text = await library.putOriginal(bytesOf('text'), 'text/plain');
  const textDigits = text.hash.slice('sha256:'.length);
  const kept = await readFile(join(path, 'originals', textDigits.slice(0, 2), `${textDigits}.txt`), 'utf8');
  expect(kept).toBe('text');
});

test('bytes that are there are not written again, and a file cut short is', async () => {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const put = () => library.putMedia(bytesOf('image'), 'image/jpeg');
  const { hash } = await put();
  const file = join(path, mediaPath(hash, 'image/jpeg'));
  const before = await stat(file);
  await Promise.all([put(), put(), put()]);
  expect((await stat(file)).ino).toBe(before.ino);
  await writeFile(file, 'im');
  await put();
  expect(await readFile(file, 'utf8')).toBe('image');
});

test('damaged bytes are not given out', async () => {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const image = await library.putMedia(bytesOf('image'), 'image/jpeg');
  await writeFile(join(path, mediaPath(image.hash, 'image/jpeg')), 'imago');
  await expect(library.readHeld(image.hash)).rejects.toMatchObject({ code: 'document-damaged' });
  const page = await library.putOriginal(bytesOf('page'), 'text/html');
  const file = await library.fileOf(page.hash);
  await writeFile(join(path, file?.path ?? ''), 'no gzip');
  await expect(library.readHeld(page.hash)).rejects.toMatchObject({ code: 'document-damaged' });
});

test('a link that leads out of the library is refused', async () => {
  const outside = await temporaryFolder();
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const { hash } = await library.putMedia(bytesOf('image'), 'image/jpeg');
  const digits = hash.slice('sha256:'.length);
  await writeFile(join(outside, `${digits}.png`), 'secret');
  await symlink(join(outside, `${digits}.png`), join(path, 'media', digits.slice(0, 2), `${digits}.webp`));
  await symlink(outside, join(path, 'originals'));
  await expect(library.putOriginal(bytesOf('page'), 'text/html')).rejects.toMatchObject({
    code: 'library-damaged',
    message: expect.stringContaining('originals'),
  });
  await mkdir(join(path, 'articles'), { recursive: true });
  await symlink(outside, join(path, 'articles', '7K'));
  const content = sampleContent({ id: '01HXYZ00000000000000000A7K' });
  await expect(library.add(content)).rejects.toMatchObject({ code: 'library-damaged' });
  await writeFile(join(outside, `${content.id}.json`), JSON.stringify(content));
  await expect(library.read(content.id)).rejects.toMatchObject({ code: 'library-damaged' });
});
