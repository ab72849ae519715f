import { mkdir, mkdtemp, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkFolder } from '../../../main/app/libraries/check-folder.ts';
import { watchPresence } from '../../../main/app/libraries/presence.ts';
import { RecentLibraries } from '../../../main/app/libraries/recent.ts';
import { besideOthers } from '../../../main/app/window/bounds.ts';

async function emptyFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'coupure-libraries-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('a folder that is chosen for a library', () => {
  it('may be empty, or not be there yet, and nothing is left in it', async () => {
    const folder = await emptyFolder();
    expect(await checkFolder(folder)).toMatchObject({ kind: 'new', problem: null });
    expect(await checkFolder(join(folder, 'new', 'press'))).toMatchObject({ name: 'press', kind: 'new' });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['letter.txt', 'Dear editor', 'library-not-a-library'],
    ['library.json', '{"format":99}', 'library-newer'],
    ['library.json', '{"format', 'library-damaged'],
  ])('is refused at once with %s holding %s', async (name, content, code) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, name), content);
    expect(await checkFolder(folder)).toMatchObject({ kind: 'unusable', problem: { code } });
  });

  it.runIf(process.platform === 'linux')('is refused where nothing can be written', async () => {
    expect(await checkFolder('/proc/press')).toMatchObject({ problem: { code: 'library-read-only' } });
  });

  it.each(['Dropbox', 'OneDrive - Example', 'Nextcloud', 'iCloud Drive'])(
    'may be kept the same by %s',
    async (drive) => {
      const folder = join(await emptyFolder(), drive, 'press');
      expect(await checkFolder(folder)).toMatchObject({ kind: 'new', warning: 'synced' });
    },
  );

  it('may be kept the same by Syncthing', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, '.stfolder'));
    expect(await checkFolder(join(folder, 'press'))).toMatchObject({ warning: 'synced' });
  });
});

describe('the libraries that were open', () => {
  it('are listed with the last one first, once each, and are there after the app was closed', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'recent.json');
    const recent = await RecentLibraries.read(file);
    await recent.remember('/press');
    await recent.remember('/recipes');
    await recent.remember('/press');
    const again = await RecentLibraries.read(file);
    expect(again.all('/recipes')).toMatchObject([
      { name: 'press', isCurrent: false },
      { name: 'recipes', isCurrent: true },
    ]);
    const [{ key } = { key: '' }] = again.all(null);
    expect(again.folderOf(key)).toBe('/press');
    await again.forget(key);
    expect(again.folderOf(key)).toBeNull();
    expect((await RecentLibraries.read(file)).all(null)).toHaveLength(1);
  });
});

describe('the watch over where a library is', () => {
  it('tells that it went and that it is back, once each', async () => {
    const folder = join(await emptyFolder(), 'press');
    await mkdir(folder);
    await writeFile(join(folder, 'library.json'), '{}');
    const told: boolean[] = [];
    const watch = watchPresence(folder, (isHere) => void told.push(isHere), 600_000);
    onTestFinished(watch.stop);
    expect(await watch.look()).toBe(true);
    await rename(folder, `${folder}-unplugged`);
    expect(await watch.look()).toBe(false);
    expect(await watch.look()).toBe(false);
    await rename(`${folder}-unplugged`, folder);
    expect(await watch.look()).toBe(true);
    expect(told).toEqual([false, true]);
  });
});

describe('a window that opens where another one stands', () => {
  it('opens beside it', () => {
    const place = { x: 10, y: 10, width: 800, height: 600 };
    const moved = besideOthers(place, [place]);
    expect(moved).toMatchObject({ width: 800, height: 600 });
    expect(besideOthers(place, [place, { ...place, ...moved }])).not.toEqual(moved);
    expect(besideOthers(place, [])).toEqual(place);
    expect(besideOthers(null, [place])).toBeNull();
  });
});
