import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  addTags,
  ensureTags,
  type Library,
  MemoryFolder,
  NodeFolder,
  openLibrary,
  restoreBackup,
  setNotes,
} from '../../../main/library/index.ts';
import { CuttingFolder } from '../../torture/disk/cutting-folder.ts';
import { all, bytesOf, contentHolding, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

/** A library with articles, bytes, states, tags and a trash, at `library` in a folder of its own. */
async function sample(articles = 4): Promise<{ base: string; path: string; library: Library }> {
  const base = await temporaryFolder();
  const path = join(base, 'library');
  const library = await sampleLibrary(new NodeFolder(path));
  await library.changeInfo((info) => ensureTags(info, ['Port']).info);
  for (let index = 0; index < articles; index += 1) await addOne(library, index);
  const [first = '', second = ''] = await all(library.ids());
  await library.changeState(first, (state) => setNotes(state, 'Été, 夏', library.stamp()));
  await all(library.moveToTrash([second]));
  return { base, path, library };
}

async function addOne(library: Library, index: number): Promise<string> {
  const file = await library.putMedia(bytesOf(`image ${index}`), 'image/jpeg');
  const original = await library.putOriginal(bytesOf(`<p>page ${index}`), 'text/html');
  const { content } = await library.add(contentHolding({ file, original }, { title: `Article ${index}` }));
  await library.changeState(content.id, (state) => addTags(state, ['port'], library.stamp()));
  return content.id;
}

/** Every file of a library with its bytes, but for what is being written. */
async function filesOf(path: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name).slice(path.length + 1);
    if (entry.isFile() && !file.startsWith('.tmp'))
      files.set(file, await readFile(join(path, file), 'base64'));
  }
  return new Map([...files].sort());
}

describe('a backup', () => {
  test('restored is an equal library, byte for byte', async () => {
    const { base, path, library } = await sample();
    const out = join(base, 'backup.zip');
    const told: number[] = [];
    const outcome = await library.backupTo(out, { onProgress: ({ done }) => told.push(done) });
    expect(outcome).toMatchObject({ out, articles: 4, bytes: (await readFile(out)).byteLength });
    expect(told.at(-1)).toBe(12);
    const restored = join(base, 'restored');
    expect(await restoreBackup(out, new NodeFolder(restored))).toBe(outcome.files);
    expect(await filesOf(restored)).toEqual(await filesOf(path));
    const again = await sampleLibrary(new NodeFolder(restored));
    expect(again.info()).toEqual(library.info());
    expect(await all(again.verify())).toEqual([]);
  });

  test('holds conflict copies, rules, earlier formats, what was set aside and what is damaged; nothing that is not ours', async () => {
    const { base, path, library } = await sample();
    const [id = ''] = await all(library.ids());
    const folder = `articles/${id.slice(-2)}`;
    await writeFile(join(path, folder, `${id} (1).json`), '{ a copy');
    for (const aside of ['before-format-2', 'set-aside']) {
      await mkdir(join(path, aside, folder), { recursive: true });
      await writeFile(join(path, aside, folder, `${id}.json`), '{ torn');
    }
    await mkdir(join(path, 'rules'));
    await writeFile(join(path, 'rules', 'gazette.json'), '{}');
    const ours = await filesOf(path);
    await writeFile(join(path, folder, 'mine.txt'), 'mine');
    await writeFile(join(path, 'notes.doc'), 'mine');
    const out = join(base, 'backup.zip');
    await library.backupTo(out);
    await restoreBackup(out, new NodeFolder(join(base, 'restored')));
    expect(await filesOf(join(base, 'restored'))).toEqual(ours);
  });

  test('made while the library is written to is whole, and has all that was there when it was begun', async () => {
    const { base, library } = await sample(12);
    const before = await all(library.ids());
    let busy = true;
    const working = (async () => {
      for (let index = 100; busy; index += 1) {
        const id = await addOne(library, index);
        if (index % 3 === 0) await all(library.moveToTrash([id]));
        if (index % 6 === 0) await library.purge([id]);
        const [moved = ''] = before;
        await all(index % 2 === 0 ? library.moveToTrash([moved]) : library.restore([moved]));
        await turn();
      }
    })();
    const out = join(base, 'backup.zip');
    for (let round = 0; round < 3; round += 1) await library.backupTo(out);
    busy = false;
    await working;
    await restoreBackup(out, new NodeFolder(join(base, 'restored')));
    const restored = await sampleLibrary(new NodeFolder(join(base, 'restored')));
    const losses = (await all(restored.verify())).filter(({ kind }) => kind !== 'orphaned');
    expect(losses).toEqual([]);
    for (const id of before) expect(await restored.read(id)).not.toBeNull();
  });

  test('replaces an earlier one, and no other file', async () => {
    const { base, library } = await sample();
    const out = join(base, 'backup.zip');
    await library.backupTo(out);
    await library.backupTo(out);
    await writeFile(out, 'a letter');
    await expect(library.backupTo(out)).rejects.toMatchObject({ code: 'output-exists' });
    expect(await readFile(out, 'utf8')).toBe('a letter');
  });

  test('is not written into the library, nor where there is no folder', async () => {
    const { base, path, library } = await sample();
    for (const out of [join(path, 'backup.zip'), join(path, 'media', 'backup.zip')])
      await expect(library.backupTo(out)).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(library.backupTo(join(base, 'nowhere', 'backup.zip'))).rejects.toMatchObject({
      code: 'file-missing',
    });
    expect(await readdir(base)).toEqual(['library']);
  });

  test('that is cancelled leaves the earlier one', async () => {
    const { base, library } = await sample();
    const out = join(base, 'backup.zip');
    await library.backupTo(out);
    const first = await readFile(out);
    await addOne(library, 50);
    const stop = new AbortController();
    const cancelled = library.backupTo(out, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect((await readFile(out)).equals(first)).toBe(true);
    expect((await readdir(base)).sort()).toEqual(['backup.zip', 'library']);
  });
});

describe('restoring', () => {
  test('never writes into a folder that is not empty', async () => {
    const { base, path, library } = await sample();
    const out = join(base, 'backup.zip');
    await library.backupTo(out);
    const before = await filesOf(path);
    const full = join(base, 'full');
    await mkdir(full);
    await writeFile(join(full, 'mine.txt'), 'mine');
    for (const target of [path, full])
      await expect(restoreBackup(out, new NodeFolder(target))).rejects.toMatchObject({
        code: 'output-exists',
      });
    expect(await filesOf(path)).toEqual(before);
    expect(await readdir(full)).toEqual(['mine.txt']);
  });

  test('takes an empty folder, with what systems put there', async () => {
    const { base, library } = await sample();
    const out = join(base, 'backup.zip');
    await library.backupTo(out);
    await mkdir(join(base, 'empty'));
    await writeFile(join(base, 'empty', '.DS_Store'), '');
    await restoreBackup(out, new NodeFolder(join(base, 'empty')));
    expect(await all((await sampleLibrary(new NodeFolder(join(base, 'empty')))).ids())).toHaveLength(3);
  });

  test('cut short at any step is no library yet, and is gone on with', async () => {
    const { base, library } = await sample(2);
    const out = join(base, 'backup.zip');
    await library.backupTo(out);
    const whole = new MemoryFolder();
    await restoreBackup(out, whole);
    for (let steps = 0; ; steps += 1) {
      const folder = new CuttingFolder();
      folder.stepsLeft = steps;
      await restoreBackup(out, folder).catch(() => undefined);
      if (!folder.isCut) break;
      for (const survives of [() => false, () => true, (index: number) => index % 2 === 0]) {
        const after = folder.afterCut(survives);
        const isLibrary = (await after.status('library.json')) !== null;
        if (!isLibrary) await restoreBackup(out, after);
        const restored = await openLibrary(after, { create: false, device: 'desk' });
        expect(await all(restored.verify())).toEqual([]);
        expect(await all(restored.trashIds())).toEqual(await all(library.trashIds()));
      }
    }
  });

  test('a file that is no backup, or is not there, is refused', async () => {
    const { base, library } = await sample();
    const out = join(base, 'backup.zip');
    await library.backupTo(out);
    const bytes = await readFile(out);
    const damaged = Buffer.from(bytes);
    damaged.write('imago', damaged.indexOf('image 0'));
    const wrong: [string, Uint8Array | null, string][] = [
      ['absent.zip', null, 'file-missing'],
      ['letter.zip', bytesOf('a letter'), 'backup-invalid'],
      ['torn.zip', bytes.subarray(0, bytes.length / 2), 'backup-invalid'],
      ['damaged.zip', damaged, 'backup-invalid'],
    ];
    for (const [name, content, code] of wrong) {
      if (content) await writeFile(join(base, name), content);
      await rm(join(base, 'restored'), { recursive: true, force: true });
      const restoring = restoreBackup(join(base, name), new NodeFolder(join(base, 'restored')));
      await expect(restoring, name).rejects.toMatchObject({ code });
      expect(
        await new NodeFolder(join(base, 'restored')).status('library.json').catch(() => null),
      ).toBeNull();
    }
  });
});

test('a library that was moved or copied is the same library', async () => {
  const { base, path, library } = await sample();
  const ids = await all(library.ids());
  await library.close();
  await rename(path, join(base, 'moved'));
  await cp(join(base, 'moved'), join(base, 'copied'), { recursive: true });
  for (const name of ['moved', 'copied']) {
    const there = await sampleLibrary(new NodeFolder(join(base, name)));
    expect(await all(there.ids())).toEqual(ids);
    expect(await all(there.verify())).toEqual([]);
    await there.add(sampleContent());
  }
});
