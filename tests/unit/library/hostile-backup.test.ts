import { createWriteStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { NodeFolder, restoreBackup } from '../../../main/library/index.ts';
import { sampleLibrary, temporaryFolder } from './samples.ts';

type Fill = (zip: ZipFile) => void;

/** An archive with a good library.json and whatever somebody put beside it. */
async function archiveWith(fill: Fill): Promise<{ base: string; archive: string }> {
  const base = await temporaryFolder();
  await sampleLibrary(new NodeFolder(join(base, 'source')));
  const zip = new ZipFile();
  zip.addBuffer(await readFile(join(base, 'source', 'library.json')), 'library.json');
  fill(zip);
  zip.end();
  const archive = join(base, 'hostile.zip');
  await pipeline(zip.outputStream, createWriteStream(archive));
  return { base, archive };
}

async function assertRefused({ base, archive }: { base: string; archive: string }): Promise<void> {
  const before = (await readdir(base)).sort();
  const restoring = restoreBackup(archive, new NodeFolder(join(base, 'restored')));
  await expect(restoring).rejects.toMatchObject({ code: 'backup-invalid' });
  expect((await readdir(base)).sort()).toEqual(before);
}

const document = 'articles/A7/01HXYZ000000000000000000A7.json';
const image = `media/aa/aa${'0'.repeat(62)}.jpg`;

test.each<[string, Fill]>([
  ['a file of no library', (zip) => zip.addBuffer(Buffer.from('x'), 'autorun.inf')],
  ['a file beside the library', (zip) => zip.addBuffer(Buffer.from('x'), 'media/outside.jpg')],
  [
    'a document in the wrong folder',
    (zip) => zip.addBuffer(Buffer.from('{}'), document.replace('/A7/', '/B8/')),
  ],
  ['bytes in the wrong folder', (zip) => zip.addBuffer(Buffer.from('x'), image.replace('/aa/', '/bb/'))],
  ['what is being written', (zip) => zip.addBuffer(Buffer.from('x'), '.tmp/write.lock')],
  ['a link', (zip) => zip.addBuffer(Buffer.from('/etc/passwd'), document, { mode: 0o120777 })],
  ['a folder', (zip) => zip.addEmptyDirectory('articles')],
  [
    'a file twice',
    (zip) => {
      zip.addBuffer(Buffer.from('{}'), document);
      zip.addBuffer(Buffer.from('{ }'), document);
    },
  ],
  ['eight megabytes of nothing in a few bytes', (zip) => zip.addBuffer(Buffer.alloc(8 * 1024 * 1024), image)],
])('an archive with %s is refused whole, with nothing written', async (_, fill) => {
  await assertRefused(await archiveWith(fill));
});

/** yazl refuses to write such names: they are put over good ones of the same length, wherever these stand. */
test.each([
  ['a path that climbs out', '../../../../../tmp/climbed-out-of-it.json'],
  ['an absolute path', '/tmp/absolute-path-to-somewhere-else-x.json'],
  ['backslashes', '..\\..\\..\\windows\\system32\\somewhere-x.json'],
])('an archive with %s is refused whole', async (_, name) => {
  const placed = name.slice(0, document.length).padEnd(document.length, 'x');
  const { base, archive } = await archiveWith((zip) => zip.addBuffer(Buffer.from('{}'), document));
  const bytes = await readFile(archive);
  for (let at = bytes.indexOf(document); at >= 0; at = bytes.indexOf(document, at + 1))
    bytes.write(placed, at);
  await writeFile(archive, bytes);
  await assertRefused({ base, archive });
});

test('an archive that says it holds more than it is large is refused', async () => {
  const { base, archive } = await archiveWith((zip) => zip.addBuffer(Buffer.from('{}'), document));
  const bytes = await readFile(archive);
  const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bytes.writeUInt32LE(0x7fffffff, entry + 20);
  await writeFile(archive, bytes);
  await assertRefused({ base, archive });
});

test('an archive without a library.json, or with one of a later version, is refused', async () => {
  const base = await temporaryFolder();
  for (const [name, text, code] of [
    ['none', null, 'backup-invalid'],
    ['later', '{"format":99}', 'library-newer'],
    ['torn', '{"format":', 'library-damaged'],
  ] as const) {
    const zip = new ZipFile();
    if (text === null) zip.addBuffer(Buffer.from('{}'), document);
    else zip.addBuffer(Buffer.from(text), 'library.json');
    zip.end();
    const archive = join(base, `${name}.zip`);
    await pipeline(zip.outputStream, createWriteStream(archive));
    const restoring = restoreBackup(archive, new NodeFolder(join(base, 'restored')));
    await expect(restoring, name).rejects.toMatchObject({ code });
    expect(await readdir(base)).not.toContain('restored');
  }
});
