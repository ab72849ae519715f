import { describe, expect, it } from 'vitest';
import { copying, type Receiver } from '../../../main/archive/copying/copying.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { addTags, ensureTags } from '../../../main/library/index.ts';
import type { Photo } from '../../../shared/photo.ts';
import { sampleContent } from '../library/sample-content.ts';
import { sampleRooms } from './rooms.ts';

const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const page = new TextEncoder().encode('<p>The harbour closed on Monday.</p>');

/** A library with one tagged article that has a photo and its page as received. */
async function withArticle() {
  const rooms = await sampleRooms();
  const { library } = rooms;
  const file = await library.putMedia(image, 'image/png');
  const original = await library.putOriginal(page, 'text/html');
  const photo: Photo = {
    file,
    src: 'https://gazette.example/quay.png',
    alt: null,
    width: 3,
    height: 2,
    role: 'lead',
    caption: 'The quay.',
    captionHtml: null,
    credit: null,
    rivals: [],
  };
  const plain = sampleContent();
  const captures = plain.captures.map((capture) => ({
    ...capture,
    originals: [{ ...original, role: 'page' as const }],
  }));
  const { content } = await library.add({ ...plain, photos: [photo], captures });
  const { slugs } = ensureTags(await library.changeInfo((info) => ensureTags(info, ['Coast Road']).info), [
    'Coast Road',
  ]);
  await library.changeState(content.id, (state) => addTags(state, slugs, library.stamp()));
  return { rooms, id: content.id, hashes: [file.hash, original.hash] as const };
}

function receiverOf(rooms: Rooms): Receiver {
  return { info: () => rooms.library.info(), receive: copying(rooms).receive };
}

async function foundIn(rooms: Rooms): Promise<string[]> {
  const ids: string[] = [];
  for await (const id of rooms.library.ids()) ids.push(id);
  return ids;
}

describe('copying articles to another library', () => {
  it('brings the whole article: text, state, photo, original and what its tags are called', async () => {
    const { rooms, id, hashes } = await withArticle();
    const other = await sampleRooms();
    const outcome = await copying(rooms).copyTo([id], receiverOf(other));
    expect(outcome).toEqual({ received: [{ id, isNew: true }], failures: [], isCancelled: false });
    const [before, after] = await Promise.all([rooms.library.read(id), other.library.read(id)]);
    expect(after?.content).toEqual(before?.content);
    expect(after?.state).toEqual(before?.state);
    expect([...((await other.library.readHeld(hashes[0])) ?? [])]).toEqual([...image]);
    expect([...((await other.library.readHeld(hashes[1])) ?? [])]).toEqual([...page]);
    expect(other.library.info().tags).toMatchObject({ 'coast-road': { name: 'Coast Road' } });
    expect(await foundIn(rooms)).toEqual([id]);
  });

  it('doubles nothing when it is done again', async () => {
    const { rooms, id } = await withArticle();
    const other = await sampleRooms();
    await copying(rooms).copyTo([id], receiverOf(other));
    const again = await copying(rooms).copyTo([id], receiverOf(other));
    expect(again.received).toEqual([{ id, isNew: false }]);
    expect(await foundIn(other)).toEqual([id]);
  });

  it('moves to the trash what was read back whole', async () => {
    const { rooms, id } = await withArticle();
    const other = await sampleRooms();
    await copying(rooms).copyTo([id], receiverOf(other), { isMove: true });
    expect(await foundIn(rooms)).toEqual([]);
    expect(await rooms.library.read(id)).toMatchObject({ trashed: true });
    expect(await foundIn(other)).toEqual([id]);
  });

  it('keeps what cannot be moved, says why, and goes on with the others', async () => {
    const { rooms, id, hashes } = await withArticle();
    const well = (await rooms.library.add(sampleContent({ title: 'Well' }))).content.id;
    const other = await sampleRooms();
    const failing: Rooms = {
      ...rooms,
      library: {
        ...rooms.library,
        readHeld: async (hash) => (hash === hashes[0] ? null : rooms.library.readHeld(hash)),
      },
    };
    const outcome = await copying(failing).copyTo([id, well], receiverOf(other), { isMove: true });
    expect(outcome.failures).toMatchObject([{ id, error: { code: 'file-missing' } }]);
    expect(await foundIn(rooms)).toEqual([id]);
    expect(await foundIn(other)).toEqual([well]);
  });

  it('loses and doubles nothing where it was cut off between the two libraries', async () => {
    const { rooms, id } = await withArticle();
    const other = await sampleRooms();
    const cut: Rooms = {
      ...rooms,
      library: {
        ...rooms.library,
        moveToTrash: () => {
          throw new Error('The power went.');
        },
      },
    };
    await copying(cut).copyTo([id], receiverOf(other), { isMove: true });
    expect(await foundIn(rooms)).toEqual([id]);
    expect(await foundIn(other)).toEqual([id]);
    await copying(rooms).copyTo([id], receiverOf(other), { isMove: true });
    expect(await foundIn(rooms)).toEqual([]);
    expect(await foundIn(other)).toEqual([id]);
  });

  it('refuses the library that the articles are in', async () => {
    const { rooms, id } = await withArticle();
    await expect(copying(rooms).copyTo([id], receiverOf(rooms))).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('stops where it is told to', async () => {
    const { rooms, id } = await withArticle();
    const other = await sampleRooms();
    const outcome = await copying(rooms).copyTo([id], receiverOf(other), { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ received: [], isCancelled: true });
    expect(await foundIn(other)).toEqual([]);
  });
});
