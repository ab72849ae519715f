import { describe, expect, test } from 'vitest';
import { type Library, setNotes, setStarred } from '../../../main/library/index.ts';
import type { ArticleContent } from '../../../shared/article.ts';
import {
  all,
  bytesOf,
  contentHolding,
  folderKinds,
  sampleContent,
  sampleLibrary,
  samplePhoto,
} from './samples.ts';

const day = 24 * 60 * 60 * 1000;

/** An article in the library with an image and an original of its own, or those of the same text. */
async function addWithBytes(library: Library, text: string, values: Partial<ArticleContent> = {}) {
  const file = await library.putMedia(bytesOf(`image ${text}`), 'image/webp');
  const original = await library.putOriginal(bytesOf(`page ${text}`), 'text/html');
  const content = contentHolding({ file, original }, values);
  await library.add(content);
  return { id: content.id, image: file.hash, page: original.hash };
}

describe.each(folderKinds)('the trash on $kind', ({ make }) => {
  test('holds an article whole, with its state, and gives it back', async () => {
    const library = await sampleLibrary(await make());
    const { id } = await addWithBytes(library, 'a');
    const before = await library.changeState(id, (state) => setStarred(state, true, library.stamp()));
    const [trashed] = await all(library.moveToTrash([id]));
    expect(trashed).toEqual({ ...before, trashed: true, isMoved: true });
    expect(await library.read(id)).toEqual({ ...before, trashed: true });
    expect(await all(library.ids())).toEqual([]);
    expect(await all(library.stamps())).toEqual([{ id, trashed: true, ...before.stamp }]);
    expect(await all(library.restore([id]))).toEqual([{ ...before, isMoved: true }]);
    expect(await library.read(id)).toEqual(before);
    expect(await all(library.trashIds())).toEqual([]);
  });

  test('says since when', async () => {
    const library = await sampleLibrary(await make(), { now: () => new Date('2024-05-06T12:00:00Z') });
    const { id } = await addWithBytes(library, 'a');
    await all(library.moveToTrash([id]));
    expect(await all(library.trashIds())).toEqual([{ id, since: '2024-05-06T12:00:00.000Z' }]);
  });

  test('takes what is there already, and leaves out what is not here', async () => {
    const library = await sampleLibrary(await make());
    const { id } = await addWithBytes(library, 'a');
    const absent = sampleContent().id;
    await all(library.moveToTrash([id]));
    expect((await all(library.moveToTrash([absent, id, id]))).map(({ content }) => content.id)).toEqual([id]);
    expect(await all(library.restore([absent]))).toEqual([]);
  });

  test('can be changed in', async () => {
    const library = await sampleLibrary(await make());
    const { id } = await addWithBytes(library, 'a');
    await all(library.moveToTrash([id]));
    await library.changeState(id, (state) => setNotes(state, 'why', library.stamp()));
    await library.changeContent(id, (content) => ({ ...content, title: 'Port open' }));
    const [restored] = await all(library.restore([id]));
    expect(restored).toMatchObject({
      trashed: false,
      state: { notes: 'why' },
      content: { title: 'Port open' },
    });
  });

  test('gives an article back when it is added again', async () => {
    const library = await sampleLibrary(await make());
    const { content } = await library.add(sampleContent());
    await library.changeState(content.id, (state) => setStarred(state, true, library.stamp()));
    await all(library.moveToTrash([content.id]));
    expect(await library.add(content)).toMatchObject({ trashed: false, state: { starred: true } });
    expect(await library.read(content.id)).toMatchObject({
      trashed: false,
      content,
      state: { starred: true },
    });
  });

  test('loses an article for good with its bytes, and nothing that another refers to', async () => {
    const library = await sampleLibrary(await make());
    const gone = await addWithBytes(library, 'own');
    const shared = await addWithBytes(library, 'shared');
    const other = await addWithBytes(library, 'shared');
    await all(library.moveToTrash([gone.id, shared.id]));
    expect(await library.purge([gone.id, shared.id, other.id])).toEqual([gone.id, shared.id]);
    expect(await library.read(gone.id)).toBeNull();
    expect(await library.has(gone.image)).toBe(false);
    expect(await library.has(gone.page)).toBe(false);
    expect(await library.has(other.image)).toBe(true);
    expect(await library.has(other.page)).toBe(true);
    expect(await all(library.verify())).toEqual([]);
  });

  test('is emptied whole, and articles in it do not protect each other', async () => {
    const library = await sampleLibrary(await make());
    const one = await addWithBytes(library, 'shared');
    const two = await addWithBytes(library, 'shared');
    await all(library.moveToTrash([one.id, two.id]));
    expect((await library.purge(null)).sort()).toEqual([one.id, two.id].sort());
    expect(await library.has(one.image)).toBe(false);
    expect(await all(library.stamps())).toEqual([]);
  });

  test('asks the index what is referred to, and believes it when it says yes', async () => {
    const library = await sampleLibrary(await make());
    const { id, image, page } = await addWithBytes(library, 'a');
    await all(library.moveToTrash([id]));
    const asked: unknown[] = [];
    await library.purge([id], (hash, except) => {
      asked.push([hash, [...except]]);
      return hash === image;
    });
    expect(asked).toContainEqual([image, [id]]);
    expect(await library.has(image)).toBe(true);
    expect(await library.has(page)).toBe(false);
  });

  test('keeps bytes that an article written a moment ago refers to, though the index does not know it yet', async () => {
    const library = await sampleLibrary(await make());
    const { id, image } = await addWithBytes(library, 'a');
    await addWithBytes(library, 'a');
    await all(library.moveToTrash([id]));
    await library.purge([id], () => false);
    expect(await library.has(image)).toBe(true);
  });

  test('loses what has been in it for more than 30 days', async () => {
    let now = new Date('2024-05-06T12:00:00Z');
    const library = await sampleLibrary(await make(), { now: () => now });
    const old = await addWithBytes(library, 'old');
    const young = await addWithBytes(library, 'young');
    await all(library.moveToTrash([old.id]));
    now = new Date(now.getTime() + day);
    await all(library.moveToTrash([young.id]));
    now = new Date(now.getTime() + 29.5 * day);
    expect(await library.sweepTrash()).toEqual([old.id]);
    expect(await library.has(old.image)).toBe(false);
    expect((await all(library.trashIds())).map(({ id }) => id)).toEqual([young.id]);
  });
});

test('a save fails whole when a purge took its bytes before it was done', async () => {
  const library = await sampleLibrary();
  const { id } = await addWithBytes(library, 'a');
  await all(library.moveToTrash([id]));
  const file = await library.putMedia(bytesOf('image a'), 'image/webp');
  await library.purge([id]);
  await expect(library.add(sampleContent({ photos: [samplePhoto({ file })] }))).rejects.toMatchObject({
    code: 'input-invalid',
  });
  expect(await all(library.ids())).toEqual([]);
});
