import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { NodeFolder, openLibrary } from '../../../main/library/index.ts';
import { all, bytesOf, contentHolding, temporaryFolder } from './samples.ts';

const { steps } = vi.hoisted(() => ({ steps: [] as string[] }));

/** The real file system, with what matters for a power cut written down in order. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (path, ...how) => {
    const handle = await real.open(path, ...how);
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      await sync();
      steps.push(`sync ${path}`);
    };
    return handle;
  };
  const rename: typeof real.rename = async (from, to) => {
    await real.rename(from, to);
    steps.push(`rename ${from} > ${to}`);
  };
  return { ...real, open, rename };
});

beforeEach(() => {
  steps.length = 0;
});

async function sample() {
  const path = join(await temporaryFolder(), 'library');
  const library = await openLibrary(new NodeFolder(path), { create: true, device: 'desk' });
  return { path, library };
}

/** Renames whose bytes were not on the disk before them, or whose names were not brought there after them. */
function unsafeRenames(): string[] {
  return steps.filter((step, index) => {
    const [, from, to] = /^rename (.+) > (.+)$/.exec(step) ?? [];
    if (!from || !to) return false;
    const folder = to.slice(0, to.lastIndexOf('/'));
    const isWritten = !from.includes('/.tmp/') || steps.slice(0, index).includes(`sync ${from}`);
    return !isWritten || !steps.slice(index).includes(`sync ${folder}`);
  });
}

test('on a real disk, bytes are synced before each rename, and the folder after it', async () => {
  const { library } = await sample();
  const file = await library.putMedia(bytesOf('image'), 'image/jpeg');
  const original = await library.putOriginal(bytesOf('page'), 'text/html');
  const { content } = await library.add(contentHolding({ file, original }));
  await all(library.moveToTrash([content.id]));
  await all(library.restore([content.id]));
  expect(steps.filter((step) => step.startsWith('rename')).length).toBeGreaterThanOrEqual(7);
  expect(unsafeRenames()).toEqual([]);
});

test('the names of new folders are brought to the disk too', async () => {
  const { path, library } = await sample();
  await library.putMedia(bytesOf('image'), 'image/jpeg');
  expect(steps).toContain(`sync ${path}`);
  expect(steps).toContain(`sync ${join(path, 'media')}`);
  expect(steps).toContain(`sync ${join(path, '..')}`);
});
