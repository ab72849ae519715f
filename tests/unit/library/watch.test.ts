import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  ensureTags,
  type Library,
  NodeFolder,
  type OutsideChange,
  setStarred,
} from '../../../main/library/index.ts';
import { emptyState } from '../../../shared/state.ts';
import { all, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

/** All ids and whether library.json changed, as told so far. */
function listen(library: Library): { ids: Set<string>; info: boolean } {
  const heard = { ids: new Set<string>(), info: false };
  onTestFinished(
    library.watch(({ ids, info }: OutsideChange) => {
      for (const id of ids) heard.ids.add(id);
      heard.info ||= info;
    }),
  );
  return heard;
}

/** Two libraries over one folder, as two processes have them; the first one listens. */
async function twoLibraries() {
  const path = join(await temporaryFolder(), 'library');
  const ours = await sampleLibrary(new NodeFolder(path));
  const theirs = await sampleLibrary(new NodeFolder(path), { device: 'other' });
  return { path, ours, theirs };
}

const within = { timeout: 2_000, interval: 20 };

describe('a change by another process', () => {
  test('to an article is told, whatever it was', async () => {
    const { ours, theirs } = await twoLibraries();
    const before = (await ours.add(sampleContent())).content.id;
    const heard = listen(ours);
    await theirs.changeState(before, (state) => setStarred(state, true, theirs.stamp()));
    await vi.waitFor(() => expect(heard.ids).toContain(before), within);
    const added = (await theirs.add(sampleContent())).content.id;
    await vi.waitFor(() => expect(heard.ids).toContain(added), within);
    heard.ids.clear();
    await all(theirs.moveToTrash([before]));
    await vi.waitFor(() => expect(heard.ids).toContain(before), within);
    heard.ids.clear();
    await theirs.purge([before]);
    await vi.waitFor(() => expect(heard.ids).toContain(before), within);
  });

  test('to library.json is told, and read', async () => {
    const { ours, theirs } = await twoLibraries();
    const heard = listen(ours);
    await theirs.changeInfo((info) => ensureTags(info, ['Port']).info);
    await vi.waitFor(() => expect(heard.info).toBe(true), within);
    expect(ours.info().tags).toHaveProperty('port');
  });
});

test('our own changes are not told', async () => {
  const { ours, theirs } = await twoLibraries();
  const heard = listen(ours);
  const own = (await ours.add(sampleContent())).content.id;
  await ours.changeState(own, (state) => setStarred(state, true, ours.stamp()));
  const moved = (await ours.add(sampleContent())).content.id;
  await all(ours.moveToTrash([moved]));
  const last = (await theirs.add(sampleContent())).content.id;
  await vi.waitFor(() => expect(heard.ids).toContain(last), within);
  expect([...heard.ids].filter((id) => id === own)).toEqual([]);
});

test('what a sync tool puts in place, or takes away, is told', async () => {
  const { path, ours } = await twoLibraries();
  const { content } = await ours.add(sampleContent());
  const heard = listen(ours);
  const arrived = sampleContent();
  await ours.add(sampleContent({ id: `${'01HXYZ0000000000000000000'.slice(0, 24)}${arrived.id.slice(-2)}` }));
  const folder = join(path, 'articles', arrived.id.slice(-2));
  await writeFile(join(folder, '.syncthing.tmp'), JSON.stringify(arrived));
  await rename(join(folder, '.syncthing.tmp'), join(folder, `${arrived.id}.json`));
  await vi.waitFor(() => expect(heard.ids).toContain(arrived.id), within);
  await rm(join(path, 'articles', content.id.slice(-2), `${content.id}.json`));
  await vi.waitFor(() => expect(heard.ids).toContain(content.id), within);
});

test('a conflict copy is merged when it arrives', async () => {
  const { path, ours } = await twoLibraries();
  const { id } = (await ours.add(sampleContent())).content;
  const heard = listen(ours);
  const theirs = { format: 'coupure/state@1', ...setStarred(emptyState(), true, ours.stamp()) };
  const name = `${id}.state.sync-conflict-20240506-120000-ABCDEFG.json`;
  await writeFile(join(path, 'articles', id.slice(-2), name), JSON.stringify(theirs));
  await vi.waitFor(() => expect(heard.ids).toContain(id), within);
  expect(await ours.read(id)).toMatchObject({ state: { starred: true } });
});

test('a listener that was taken off hears nothing more', async () => {
  const { ours, theirs } = await twoLibraries();
  const quiet = vi.fn();
  ours.watch(quiet)();
  const heard = listen(ours);
  const { id } = (await theirs.add(sampleContent())).content;
  await vi.waitFor(() => expect(heard.ids).toContain(id), within);
  expect(quiet).not.toHaveBeenCalled();
});

test('a drive that went and came back is watched again', async () => {
  const { path, ours } = await twoLibraries();
  const { content } = await ours.add(sampleContent());
  const heard = listen(ours);
  await rename(path, `${path}-away`);
  await vi.waitFor(async () => expect(await ours.read(content.id).catch(() => 'gone')).toBe('gone'), within);
  await cp(`${path}-away`, path, { recursive: true });
  const theirs = await sampleLibrary(new NodeFolder(path), { device: 'other' });
  await vi.waitFor(
    async () => {
      await theirs.changeState(content.id, (state) => setStarred(state, !state.starred, theirs.stamp()));
      expect(heard.ids).toContain(content.id);
    },
    { timeout: 10_000, interval: 300 },
  );
});

test('a folder that was removed and comes back is watched again', async () => {
  const { path, ours } = await twoLibraries();
  const { content } = await ours.add(sampleContent());
  const heard = listen(ours);
  const folder = join(path, 'articles', content.id.slice(-2));
  await rename(folder, `${path}-aside`);
  await cp(`${path}-aside`, folder, { recursive: true });
  await vi.waitFor(() => expect(heard.ids).toContain(content.id), within);
  heard.ids.clear();
  await writeFile(join(folder, `${content.id}.json`), JSON.stringify({ ...content, title: 'Port open' }));
  await vi.waitFor(() => expect(heard.ids).toContain(content.id), within);
});
