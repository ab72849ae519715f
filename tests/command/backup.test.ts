import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { place, textOf } from './coupure.ts';
import { plainText } from './pages.ts';
import { serving } from './serving.ts';

test('a backup gives an equal library elsewhere, and never over another', async () => {
  const site = await serving();
  const { coupure, folder, library } = await place();
  const saved = await coupure(['add', `${site.origin}/article`, '--tag', 'Port', '--json']);
  const id = textOf(saved.lines[0], 'id');
  const backedUp = await coupure(['backup', '-o', 'press.zip', '--json']);
  expect(backedUp).toMatchObject({ code: 0, lines: [{ out: join(folder, 'press.zip'), articles: 1 }] });
  const restored = await coupure(['restore-backup', 'press.zip', '--into', 'there', '--json']);
  expect(restored).toMatchObject({ code: 0, lines: [{ library: join(folder, 'there') }] });
  const there = ['--library', 'there', '--json'];
  expect(await coupure(['verify', ...there])).toMatchObject({ code: 0, lines: [] });
  expect((await coupure(['show', id, ...there])).stdout).toBe((await coupure(['show', id, '--json'])).stdout);
  expect((await coupure(['search', 'dockers', ...there])).lines).toMatchObject([{ id, tags: ['port'] }]);

  const over = await coupure(['restore-backup', 'press.zip', '--into', library]);
  expect([over.code, over.stdout]).toEqual([1, '']);
  expect(over.stderr).toContain('not empty');
});

test('a file that is none is refused, and a letter is not written over', async () => {
  const { coupure, folder } = await place();
  await coupure(['add', '-'], { stdin: plainText });
  await writeFile(join(folder, 'letter.zip'), 'a letter');
  const refused = await coupure(['restore-backup', 'letter.zip', '--into', 'there']);
  expect(refused.code).toBe(1);
  expect(await readdir(folder)).not.toContain('there');
  expect(await coupure(['backup', '-o', 'letter.zip'])).toMatchObject({ code: 1, stdout: '' });
  expect(await readFile(join(folder, 'letter.zip'), 'utf8')).toBe('a letter');
});

test('a library that was moved is found and searched where it is now', async () => {
  const { coupure, folder, library } = await place();
  const { lines } = await coupure(['add', '-', '--json'], { stdin: plainText });
  await rename(library, join(folder, 'moved'));
  expect((await coupure(['search', 'harbour', '--library', 'moved', '--json'])).lines).toMatchObject([
    { id: textOf(lines[0], 'id') },
  ]);
  expect(await coupure(['verify', '--library', 'moved'])).toMatchObject({ code: 0 });
});
