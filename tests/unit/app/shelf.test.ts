import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Shelf } from '../../../main/app/libraries/shelf.ts';

async function folderOfLibrary(): Promise<string> {
  const folder = join(await realpath(await mkdtemp(join(tmpdir(), 'coupure-shelf-'))), 'press');
  onTestFinished(() => rm(join(folder, '..'), { recursive: true, force: true }));
  await mkdir(folder);
  await writeFile(join(folder, 'library.json'), '{}');
  return folder;
}

/** A shelf that notes what is opened, closed and told. */
function shelfOver() {
  const noted: string[] = [];
  const open = async () => {
    noted.push('open');
    return {
      archive: { fileOf: async () => null },
      close: async () => void noted.push('close'),
    };
  };
  const shelf = new Shelf(open, (_folder, name) => void noted.push(name));
  onTestFinished(() => shelf.closeAll());
  return { shelf, noted };
}

describe('the shelf of open libraries', () => {
  it('opens a library once for several windows, and closes it when the last one leaves', async () => {
    const folder = await folderOfLibrary();
    const { shelf, noted } = shelfOver();
    const [one, other] = await Promise.all([shelf.take(folder, false), shelf.take(folder, false)]);
    expect(one).toBe(other);
    await shelf.leave(folder);
    expect(noted).toEqual(['open']);
    await shelf.leave(folder);
    expect(noted).toEqual(['open', 'close']);
    expect(shelf.now(folder)).toBeNull();
  });

  it('opens a library anew when it is back, and tells so', async () => {
    const folder = await folderOfLibrary();
    const { shelf, noted } = shelfOver();
    const before = await shelf.take(folder, false);
    await rename(folder, `${folder}-unplugged`);
    expect(await shelf.isHere(folder)).toBe(false);
    await rename(`${folder}-unplugged`, folder);
    expect(await shelf.isHere(folder)).toBe(true);
    expect(noted).toEqual([
      'open',
      'library.presence',
      'close',
      'open',
      'library.presence',
      'library.changed',
    ]);
    expect(await shelf.now(folder)).not.toBe(before);
  });

  it('waits at the end for what is being closed already', async () => {
    const folder = await folderOfLibrary();
    const { shelf, noted } = shelfOver();
    await shelf.take(folder, false);
    void shelf.leave(folder);
    await shelf.closeAll();
    expect(noted).toEqual(['open', 'close']);
  });
});
