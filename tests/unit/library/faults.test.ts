import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type Folder,
  type Library,
  MemoryFolder,
  NodeFolder,
  openLibrary,
  setNotes,
} from '../../../main/library/index.ts';
import { CoupureError, type ErrorCode } from '../../../shared/errors.ts';
import { all, bytesOf, sampleContent, sampleLibrary, samplePhoto, temporaryFolder } from './samples.ts';

type Mutation = 'makeFolder' | 'writeNew' | 'rename' | 'remove' | 'syncFolder';

/** A folder whose changes fail for a while: each that is counted down to zero, and all after it until it is mended. */
class FailingFolder extends MemoryFolder {
  left = Number.POSITIVE_INFINITY;
  code: ErrorCode = 'disk-full';

  override makeFolder(path: string) {
    return this.#unless('makeFolder', () => super.makeFolder(path));
  }
  override writeNew(path: string, bytes: Uint8Array) {
    return this.#unless('writeNew', () => super.writeNew(path, bytes));
  }
  override rename(from: string, to: string) {
    return this.#unless('rename', () => super.rename(from, to));
  }
  override syncFolder(path: string) {
    return this.#unless('syncFolder', () => super.syncFolder(path));
  }

  async #unless<Result>(what: Mutation, work: () => Promise<Result>): Promise<Result> {
    this.left -= 1;
    if (this.left < 0) throw new CoupureError(this.code, `The disk failed to ${what}.`);
    return work();
  }
}

async function save(library: Library, id: string): Promise<void> {
  const file = await library.putMedia(bytesOf(`image ${id}`), 'image/jpeg');
  await library.add(sampleContent({ id, photos: [samplePhoto({ file })] }));
}

async function temporaryFiles(folder: Folder): Promise<string[]> {
  return (await folder.list('.tmp')).map(({ name }) => name);
}

const { id } = sampleContent();
const changes: { name: string; change: (library: Library) => Promise<unknown> }[] = [
  { name: 'saving', change: (library) => save(library, id) },
  { name: 'deleting', change: (library) => all(library.moveToTrash([old])) },
  {
    name: 'a note',
    change: (library) => library.changeState(old, (state) => setNotes(state, 'note', library.stamp())),
  },
  {
    name: 'a page read again',
    change: (library) => library.changeContent(old, (content) => ({ ...content, title: 'Again' })),
  },
];
const old = sampleContent().id;

describe.each(['disk-full', 'disk-failed', 'library-read-only'] as const)('%s', (code) => {
  test.each(changes)(
    'at any step of $name is told, leaves nothing behind, and can be tried again',
    async ({ change }) => {
      for (let steps = 0; ; steps += 1) {
        const folder = new FailingFolder();
        const library = await sampleLibrary(folder);
        await save(library, old);
        Object.assign(folder, { left: steps, code });
        const failure: unknown = await change(library).then(
          () => null,
          (thrown) => thrown,
        );
        folder.left = Number.POSITIVE_INFINITY;
        expect(await temporaryFiles(folder)).toEqual([]);
        expect((await all(library.verify())).filter(({ kind }) => kind !== 'orphaned')).toEqual([]);
        if (failure === null) break;
        expect(failure).toMatchObject({ code });
        await change(library);
        expect((await all(library.verify())).filter(({ kind }) => kind !== 'orphaned')).toEqual([]);
      }
    },
  );
});

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
