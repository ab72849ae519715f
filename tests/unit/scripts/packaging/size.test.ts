import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { addedSize } from '../../../../scripts/packaging/size.mjs';

async function resourcesOf(bytes: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-size-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'bin'));
  for (const name of ['app.asar', 'bin/coupure']) {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), bytes / 2);
  }
  return folder;
}

it('counts what lies in the folder and below it', async () => {
  expect(await addedSize(await resourcesOf(25_000_000))).toBe('25.0 MB beyond Electron');
});

it('refuses more than is wanted', async () => {
  await expect(addedSize(await resourcesOf(25_200_000))).rejects.toThrow('25.2 MB beyond Electron');
});
