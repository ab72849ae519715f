import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkRelease } from '../../../../scripts/packaging/release.mjs';

async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-release-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of names) await writeFile(join(folder, name), name);
  return folder;
}

describe('a release', () => {
  it('gets the checksums of its packages, and of nothing else', async () => {
    const folder = await folderWith(
      'coupure_1.2.0_amd64.deb',
      'Coupure-1.2.0-arm64.dmg',
      'builder-debug.yml',
    );
    const lines = await checkRelease(folder, 'v1.2.0', '1.2.0');
    expect(lines.map((line) => line.replace(/^[0-9a-f]{64} {2}/, ''))).toEqual([
      'Coupure-1.2.0-arm64.dmg',
      'coupure_1.2.0_amd64.deb',
    ]);
    expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  it.each([
    [
      'a package made with the stand-in runtime',
      ['coupure_1.2.0-standin_amd64.deb'],
      'v1.2.0',
      'stand-in runtime',
    ],
    ['a package of another version', ['coupure_1.1.0_amd64.deb'], 'v1.2.0', 'Not of version 1.2.0'],
    ['another tag', ['coupure_1.2.0_amd64.deb'], 'v1.3.0', 'package.json says 1.2.0'],
    ['no tag', ['coupure_1.2.0_amd64.deb'], '', 'The tag is missing'],
    ['no package', ['notes.txt'], 'v1.2.0', 'no package'],
  ])('is refused with %s', async (_what, names, tag, words) => {
    await expect(checkRelease(await folderWith(...names), tag, '1.2.0')).rejects.toThrow(words);
  });
});
