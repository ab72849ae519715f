import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addTags, NodeFolder, setStarred } from '../../../main/library/index.ts';
import { all, folderKinds, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

describe.each(folderKinds)('on $kind', ({ make }) => {
  test('work for one address is done one after another, for two at once', async () => {
    const folder = await make();
    const libraries = [await sampleLibrary(folder), await sampleLibrary(folder)];
    const events: string[] = [];
    const work = (url: string) => async () => {
      events.push(`begin ${url}`);
      await new Promise((resume) => setTimeout(resume, 20));
      events.push(`end ${url}`);
    };
    await Promise.all(
      libraries.flatMap((library) => ['a', 'a', 'b'].map((url) => library.withAddressLock(url, work(url)))),
    );
    const ofA = events.filter((event) => event.endsWith('a'));
    expect(ofA).toEqual(['begin a', 'end a', 'begin a', 'end a', 'begin a', 'end a', 'begin a', 'end a']);
    expect(events.slice(0, 2).sort()).toEqual(['begin a', 'begin b']);
  });

  test('an address is free again after work that failed', async () => {
    const library = await sampleLibrary(await make());
    const fail = () => Promise.reject(new Error('no'));
    await expect(library.withAddressLock('a', fail)).rejects.toThrow('no');
    expect(await library.withAddressLock('a', async () => 'done')).toBe('done');
  });

  test('two libraries over one folder lose no change of each other', async () => {
    const folder = await make();
    const one = await sampleLibrary(folder, { device: 'one' });
    const two = await sampleLibrary(folder, { device: 'two' });
    const { id } = (await one.add(sampleContent())).content;
    const tag = (library: typeof one, slug: string) =>
      library.changeState(id, (state) => addTags(state, [slug], library.stamp()));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => [tag(one, `one-${index}`), tag(two, `two-${index}`)]).flat(),
    );
    expect(await one.read(id)).toMatchObject({ state: { rev: 41, tags: { length: 40 } } });
  });
});

test('bulk work lets another process in', async () => {
  const path = await temporaryFolder();
  const bulk = await sampleLibrary(new NodeFolder(path));
  const other = await sampleLibrary(new NodeFolder(path));
  const ids = Array.from({ length: 100 }, () => sampleContent().id);
  await Promise.all(ids.map((id) => bulk.add(sampleContent({ id }))));
  let isClicked = false;
  let rounds = 0;
  const working = (async () => {
    for (; !isClicked && rounds < 200; rounds += 1) {
      await all(bulk.changeStates(ids, (state) => setStarred(state, !state.starred, bulk.stamp())));
    }
  })();
  await other.changeState(ids[0] ?? '', (state) => addTags(state, ['port'], other.stamp()));
  isClicked = true;
  await working;
  expect(rounds).toBeLessThan(200);
});

test('a lock whose holder does not refresh it expires', async () => {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const lock = join(path, '.tmp', 'write.lock');
  await mkdir(lock);
  // A process on another computer: nobody here can see whether it runs.
  await writeFile(join(lock, '0a1b2c3d-1'), '');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lock, longAgo, longAgo);
  await library.add(sampleContent());
  expect(await readdir(join(path, '.tmp'))).toEqual([]);
});
