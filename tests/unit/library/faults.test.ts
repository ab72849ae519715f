import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Library, NodeFolder, openLibrary } from '../../../main/library/index.ts';
import { bytesOf, sampleContent, sampleLibrary, samplePhoto, temporaryFolder } from './samples.ts';

async function save(library: Library, id: string): Promise<void> {
  const file = await library.putMedia(bytesOf(`image ${id}`), 'image/jpeg');
  await library.add(sampleContent({ id, photos: [samplePhoto({ file })] }));
}

const { id } = sampleContent();

/** Whether this computer lets the test mount a disk of its own. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

async function smallDisk(size: string): Promise<string> {
  const path = await temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]);
  onTestFinished(() => void execFileSync('umount', ['-l', path]));
  return path;
}

describe.skipIf(!canMount())('a real disk', () => {
  test('that is full is told, with nothing half-written, and takes more when there is room', async () => {
    const path = await smallDisk('200k');
    const library = await sampleLibrary(new NodeFolder(join(path, 'library')));
    const kept: string[] = [];
    const fill = async () => {
      for (;;)
        kept.push((await library.putMedia(new Uint8Array(16_000).fill(kept.length), 'image/png')).hash);
    };
    await expect(fill()).rejects.toMatchObject({ code: 'disk-full', message: expect.stringContaining(path) });
    await expect(save(library, id)).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readdir(join(path, 'library', '.tmp'))).toEqual([]);
    expect(await library.read(id)).toBeNull();
    for (const hash of kept) expect(await library.readHeld(hash)).not.toBeNull();
    // It can be opened and read all the same.
    const again = await openLibrary(new NodeFolder(join(path, 'library')), { create: false, device: 'desk' });
    expect(again.info()).toEqual(library.info());
    execFileSync('mount', ['-o', 'remount,size=4m', path]);
    await save(library, id);
    expect(await library.read(id)).not.toBeNull();
  });

  test('that may not be written to is refused, untouched', async () => {
    const path = await smallDisk('1m');
    const library = await sampleLibrary(new NodeFolder(path));
    await library.add(sampleContent({ id }));
    const before = await readdir(path, { recursive: true });
    execFileSync('mount', ['-o', 'remount,ro', path]);
    const refused = { code: 'library-read-only', message: expect.stringContaining(path) };
    await expect(openLibrary(new NodeFolder(path), { create: true, device: 'desk' })).rejects.toMatchObject(
      refused,
    );
    await expect(library.add(sampleContent())).rejects.toMatchObject(refused);
    await expect(library.putMedia(bytesOf('image'), 'image/png')).rejects.toMatchObject(refused);
    expect(await library.read(id)).not.toBeNull();
    expect(await readdir(path, { recursive: true })).toEqual(before);
    execFileSync('mount', ['-o', 'remount,rw', path]);
    await library.add(sampleContent());
  });

  test('that holds nothing and may not be written to is refused', async () => {
    const path = await smallDisk('1m');
    execFileSync('mount', ['-o', 'remount,ro', path]);
    const open = (folder: string) => openLibrary(new NodeFolder(folder), { create: true, device: 'desk' });
    await expect(open(path)).rejects.toMatchObject({ code: 'library-read-only' });
    await expect(open(join(path, 'new'))).rejects.toMatchObject({ code: 'library-read-only' });
  });
});
