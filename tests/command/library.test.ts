import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { place } from './coupure.ts';
import { plainText } from './pages.ts';

const others = [
  ['list'],
  ['search', 'x'],
  ['show', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE'],
  ['open', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE'],
  ['tag', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE', '+x'],
  ['edit', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE', 'title=x'],
  ['delete', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE'],
  ['restore', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE'],
  ['photos'],
  ['export', '--to', 'jsonl', '-o', 'out.jsonl'],
  ['verify'],
  ['repair'],
  ['backup', '-o', 'out.zip'],
  ['reindex'],
  ['stats'],
];

describe('a library that is not there', () => {
  test.each(others)('is not made by %s', async (...args) => {
    const { coupure, folder, library } = await place();
    const { code, stdout, stderr } = await coupure(args);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(library);
    expect(await readdir(folder)).not.toContain('library');
  });

  test('is made by add, in an empty folder too', async () => {
    const { coupure, library } = await place();
    await mkdir(library);
    expect(await coupure(['add', '-'], { stdin: plainText })).toMatchObject({ code: 0 });
    expect(await readdir(library)).toContain('library.json');
  });

  test('is the one --library names, before COUPURE_LIBRARY', async () => {
    const { coupure, folder } = await place();
    await coupure(['add', '-', '--library', 'here'], { stdin: plainText });
    expect(await readdir(folder)).toContain('here');
    expect((await coupure(['list', '--library', 'here', '--json'])).lines).toHaveLength(1);
    expect((await coupure(['--library=here', 'list', '--json'])).lines).toHaveLength(1);
  });
});

describe('a folder that is no library', () => {
  test('is refused, untouched', async () => {
    const { coupure, library } = await place();
    await mkdir(library);
    await writeFile(join(library, 'notes.txt'), 'mine');
    for (const args of [['add', '-'], ['list']]) {
      expect(await coupure(args, { stdin: plainText })).toMatchObject({ code: 3, stdout: '' });
    }
    expect(await readdir(library)).toEqual(['notes.txt']);
  });

  test('but a file, is refused', async () => {
    const { coupure, library } = await place();
    await writeFile(library, 'a file');
    expect(await coupure(['add', '-'], { stdin: plainText })).toMatchObject({ code: 3, stdout: '' });
    expect(await readFile(library, 'utf8')).toBe('a file');
  });
});

test('a library of a newer format is refused, naming both, untouched', async () => {
  const { coupure, library } = await place();
  await coupure(['add', '-'], { stdin: plainText });
  const path = join(library, 'library.json');
  const newer = (await readFile(path, 'utf8')).replace(/"format":\s*1/, '"format": 99');
  await writeFile(path, newer);
  for (const args of [['add', '-'], ['list']]) {
    const { code, stderr } = await coupure(args, { stdin: plainText });
    expect(code).toBe(3);
    expect(stderr).toContain('99');
  }
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test.each(['', '{', 'null', '{"format":1}', '\u0000\u0000'])(
  'a damaged library.json (%j) is refused',
  async (text) => {
    const { coupure, library } = await place();
    await coupure(['add', '-'], { stdin: plainText });
    await writeFile(join(library, 'library.json'), text);
    expect(await coupure(['list'])).toMatchObject({ code: 3, stdout: '' });
    expect(await readFile(join(library, 'library.json'), 'utf8')).toBe(text);
  },
);

// Root may write everywhere.
test.skipIf(process.getuid?.() === 0)('a folder that may not be written is refused, untouched', async () => {
  const { coupure, library } = await place();
  await coupure(['add', '-'], { stdin: plainText });
  const folders = [library, ...(await foldersIn(library))];
  await Promise.all(folders.map((folder) => chmod(folder, 0o500)));
  const added = await coupure(['add', '-'], { stdin: plainText });
  await Promise.all(folders.map((folder) => chmod(folder, 0o700)));
  expect(added).toMatchObject({ code: 3 });
  expect(added.stderr).toContain('Writing is not allowed');
  expect((await coupure(['list', '--json'])).lines).toHaveLength(1);
});

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

describe('wrong usage exits with 2 and says what to do', () => {
  test.each([
    [[], 'Usage: coupure'],
    [['nonsense'], 'unknown command'],
    [['list', '--nonsense'], 'unknown option'],
    [['add'], 'Name an address'],
    [['add', 'a.html', 'b.html', '--url', 'https://example.com'], '--url belongs'],
    [['search'], 'Name what to look for'],
    [['show'], 'missing required argument'],
    [['tag', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE'], '+tag'],
    [['edit', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE', 'colour=red'], 'Fields: title'],
    [['edit', '01JD4T5K8Q3ZV6W9X2Y7B1C0DE', 'publishedAt=soon'], '2019-04-23'],
    [['export', '--to', 'jsonl'], '--output'],
    [['extract'], 'Name a file'],
    [['credits'], '--jsonl'],
    [['list', '--library', ''], '--library'],
  ])('%j', async (args, message) => {
    const { coupure } = await place();
    const { code, stdout, stderr } = await coupure(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('a format that does not exist', async () => {
    const { coupure } = await place();
    await coupure(['add', '-'], { stdin: plainText });
    const { code, stderr } = await coupure(['export', '--to', 'docx', '-o', 'a.docx']);
    expect(code).toBe(2);
    expect(stderr).toContain('jsonl');
  });
});

test('help and version need no library', async () => {
  const { coupure } = await place();
  expect(await coupure(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?\n$/),
  });
  expect(await coupure(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Examples:') });
  for (const [command = ''] of [['add'], ['extract'], ['credits'], ...others]) {
    const { code, stdout } = await coupure([command, '--help']);
    expect([command, code]).toEqual([command, 0]);
    expect(stdout).toContain(`coupure ${command}`);
    expect(stdout).toContain('Examples:');
  }
});
