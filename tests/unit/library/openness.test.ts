import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { opennessOf } from '../../../main/library/folder/openness.ts';

async function folderOf(mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-open-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, mode);
  return folder;
}

const us = process.getuid?.();

it.runIf(us !== undefined)(
  'tells of a library that every user may write to, and of none that is our own',
  async () => {
    expect(await opennessOf(await folderOf(0o777))).toMatchObject({
      code: 'library-open',
      message: expect.stringContaining('Every user of this computer may write to'),
      hint: expect.stringContaining('chmod o-w'),
    });
    for (const mode of [0o700, 0o755, 0o775, 0o1777])
      expect(await opennessOf(await folderOf(mode))).toBeNull();
  },
);

it.runIf(us !== undefined)('tells of a library that belongs to another user', async () => {
  const found = await opennessOf(await folderOf(0o700), (us ?? 0) + 1);
  expect(found).toMatchObject({
    code: 'library-open',
    message: expect.stringContaining('belongs to another user'),
  });
});

it('says nothing of what is not there, nor where the system has no such owners', async () => {
  expect(await opennessOf('/nowhere/at/all')).toBeNull();
  expect(await opennessOf(tmpdir(), undefined)).toBeNull();
});
