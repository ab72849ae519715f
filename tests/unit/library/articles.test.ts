import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import { addTags, NodeFolder, revOf, setNotes, setStarred } from '../../../main/library/index.ts';
import { emptyState } from '../../../shared/state.ts';
import { all, bytesOf, folderKinds, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

describe.each(folderKinds)('an article on $kind', ({ make }) => {
  test('is read back as it was added', async () => {
    const library = await sampleLibrary(await make());
    const content = sampleContent();
    const added = await library.add(content);
    expect(added).toMatchObject({ content, state: emptyState(), trashed: false });
    expect(await library.read(content.id)).toEqual(added);
    expect(await all(library.ids())).toEqual([content.id]);
  });

  test('is null when it is not there', async () => {
    const library = await sampleLibrary(await make());
    expect(await library.read(ulid())).toBeNull();
  });

  test('keeps its state apart, with the highest rev in the file that changed', async () => {
    const library = await sampleLibrary(await make());
    const { id } = (await library.add(sampleContent({ rev: 4 }))).content;
    const starred = await library.changeState(id, (state) => setStarred(state, true, library.stamp()));
    expect(starred).toMatchObject({ content: { rev: 4 }, state: { rev: 5, starred: true } });
    const titled = await library.changeContent(id, (content) => ({ ...content, title: 'Port open' }));
    expect(titled).toMatchObject({ content: { rev: 6, title: 'Port open' }, state: { rev: 5 } });
    expect(revOf(titled)).toBe(6);
    expect(await library.read(id)).toEqual(titled);
  });

  test('is not written when nothing changes', async () => {
    const library = await sampleLibrary(await make());
    const added = await library.add(sampleContent());
    const { id } = added.content;
    expect(await library.changeState(id, (state) => setStarred(state, false, library.stamp()))).toEqual(
      added,
    );
    expect(await library.changeContent(id, (content) => ({ ...content }))).toEqual(added);
  });

  test('refuses a change when it is not there', async () => {
    const library = await sampleLibrary(await make());
    await expect(library.changeState(ulid(), (state) => state)).rejects.toMatchObject({ code: 'not-found' });
    await expect(library.changeContent(ulid(), (content) => content)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('has the last of 101 racing saves', async () => {
    const library = await sampleLibrary(await make());
    const { id } = (await library.add(sampleContent())).content;
    const saves = Array.from({ length: 101 }, (_, index) =>
      library.changeState(id, (state) => setNotes(state, `note ${index}`, library.stamp())),
    );
    await Promise.all(saves);
    expect(await library.read(id)).toMatchObject({ state: { notes: 'note 100', rev: 102 } });
  });

  test('merges with what is added under the same id', async () => {
    const library = await sampleLibrary(await make());
    const content = sampleContent();
    const first = await library.add(content);
    expect(await library.add(content)).toEqual(first);
    const [capture] = content.captures;
    if (!capture) throw new Error('The sample has a capture.');
    const later = {
      ...content,
      rev: 2,
      title: 'Port open',
      updatedAt: '2024-06-01T00:00:00.000Z',
      captures: [capture, { ...capture, at: '2024-06-01T00:00:00.000Z' }],
    };
    const merged = await library.add(later);
    expect(merged.content).toEqual(later);
    const again = await library.add(content);
    expect(again.content).toEqual(later);
  });

  test('can be changed by the thousand in one go', async () => {
    const library = await sampleLibrary(await make());
    const ids = Array.from({ length: 300 }, () => ulid());
    await Promise.all(ids.map((id) => library.add(sampleContent({ id }))));
    const changed = await all(
      library.changeStates([...ids, ulid()], (state) => addTags(state, ['port'], library.stamp())),
    );
    expect(changed.map(({ content }) => content.id)).toEqual(ids);
    expect(changed.every(({ state }) => state.tags[0] === 'port' && state.rev === 2)).toBe(true);
  });

  test('has stamps that change with its documents', async () => {
    const library = await sampleLibrary(await make());
    const added = await library.add(sampleContent());
    const { id } = added.content;
    expect(await all(library.stamps())).toEqual([{ id, trashed: false, ...added.stamp }]);
    const starred = await library.changeState(id, (state) => setStarred(state, true, library.stamp()));
    expect(starred.stamp.content).toEqual(added.stamp.content);
    const walked = await all(library.stamps((await library.folderTimes()).keys()));
    expect(walked).toEqual([{ id, trashed: false, ...starred.stamp }]);
    expect(await all(library.stamps([]))).toEqual([]);
  });

  test('may not claim bytes that are not held', async () => {
    const library = await sampleLibrary(await make());
    const reference = await library.putMedia(bytesOf('an image'), 'image/jpeg');
    const absent = { ...reference, hash: `sha256:${'0'.repeat(64)}` };
    const content = sampleContent({
      captures: sampleContent().captures.map((capture) => ({
        ...capture,
        originals: [{ ...absent, role: 'page' }],
      })),
    });
    await expect(library.add(content)).rejects.toMatchObject({ code: 'input-invalid' });
    expect(await library.read(content.id)).toBeNull();
  });
});

test('lies in a folder by the end of its id, as JSON that reads without us', async () => {
  const path = await temporaryFolder();
  const library = await sampleLibrary(new NodeFolder(path));
  const content = sampleContent();
  await library.add(content);
  await library.changeState(content.id, (state) => setStarred(state, true, library.stamp()));
  const folder = join(path, 'articles', content.id.slice(-2));
  expect((await readdir(folder)).sort()).toEqual([`${content.id}.json`, `${content.id}.state.json`]);
  const text = await readFile(join(folder, `${content.id}.json`), 'utf8');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(JSON.parse(text)).toEqual(content);
  expect(await readdir(join(path, '.tmp'))).toEqual([]);
});

test.each(['../../etc/passwd', 'x', '', 'constructor', `${ulid()}/..`, ulid().toLowerCase()])(
  'never becomes a path with the id “%s”',
  async (id) => {
    const library = await sampleLibrary();
    await expect(library.read(id)).rejects.toMatchObject({ code: 'id-invalid' });
    await expect(library.changeState(id, (state) => state)).rejects.toMatchObject({ code: 'id-invalid' });
    await expect(all(library.moveToTrash([id]))).rejects.toMatchObject({ code: 'id-invalid' });
    await expect(library.purge([id])).rejects.toMatchObject({ code: 'id-invalid' });
    await expect(library.add(sampleContent({ id }))).rejects.toMatchObject({ code: 'id-invalid' });
  },
);

test('is not written with a value that could not be read again', async () => {
  const library = await sampleLibrary();
  const { id } = (await library.add(sampleContent())).content;
  const before = await library.read(id);
  await expect(
    library.changeState(id, (state) => addTags(state, ['Not A Slug'], library.stamp())),
  ).rejects.toMatchObject({ code: 'input-invalid' });
  expect(await library.read(id)).toEqual(before);
});

test('keeps a later change the later one when the clock is set back', async () => {
  let now = new Date('2024-05-06T12:00:00Z');
  const library = await sampleLibrary(undefined, { now: () => now });
  const { id } = (await library.add(sampleContent({ updatedAt: now.toISOString() }))).content;
  now = new Date('2020-01-01T00:00:00Z');
  const { content } = await library.changeContent(id, (before) => ({ ...before, title: 'Port open' }));
  expect(content.updatedAt).toBe('2024-05-06T12:00:00.001Z');
});
