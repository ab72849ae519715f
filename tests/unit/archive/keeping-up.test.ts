import { describe, expect, test } from 'vitest';
import { keepUp } from '../../../main/archive/keeping-up.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { MemoryFolder, openLibrary } from '../../../main/library/index.ts';
import { sampleContent } from '../library/sample-content.ts';
import { sampleRooms } from './rooms.ts';

async function titlesFound(rooms: Rooms): Promise<string[]> {
  const request = { place: 'all', query: '', sort: 'title', offset: 0, limit: 50 } as const;
  return (await rooms.index.call('list', request)).rows.map(({ title }) => title);
}

/** The same folder in other hands: another process, or a sync tool. */
function otherHands(folder: MemoryFolder) {
  return openLibrary(folder, { create: false, device: 'laptop' });
}

describe('the index', () => {
  test('learns at start what others added, changed and removed', async () => {
    const folder = new MemoryFolder();
    const rooms = await sampleRooms({ folder });
    const keepingUp = keepUp(rooms);
    const other = await otherHands(folder);
    const kept = await other.add(sampleContent({ title: 'Kept' }));
    const gone = await other.add(sampleContent({ title: 'Gone' }));
    await keepingUp.catchUp();
    expect(await titlesFound(rooms)).toEqual(['Gone', 'Kept']);

    await other.changeContent(kept.content.id, (content) => ({ ...content, title: 'Changed' }));
    for await (const _ of other.moveToTrash([gone.content.id]));
    await other.purge([gone.content.id]);
    await keepingUp.catchUp();
    expect(await titlesFound(rooms)).toEqual(['Changed']);
    await keepingUp.close();
  });

  test('is built anew from the folder', async () => {
    const rooms = await sampleRooms();
    const keepingUp = keepUp(rooms);
    for (const title of ['One', 'Two', 'Three']) await rooms.library.add(sampleContent({ title }));
    const told: [number, number][] = [];
    expect(await keepingUp.walk(true, (done, total) => told.push([done, total]))).toBe(3);
    expect(told.at(-1)).toEqual([3, 3]);
    expect(await titlesFound(rooms)).toEqual(['One', 'Three', 'Two']);
    await keepingUp.close();
  });

  test('leaves out a document that cannot be read, and keeps the rest usable', async () => {
    const folder = new MemoryFolder();
    const rooms = await sampleRooms({ folder });
    const bad = await rooms.library.add(sampleContent({ title: 'Bad' }));
    await rooms.library.add(sampleContent({ title: 'Good' }));
    const { id } = bad.content;
    const path = `articles/${id.slice(-2)}/${id}.json`;
    await folder.remove(path);
    await folder.writeNew(path, new TextEncoder().encode('{"format":'));
    const keepingUp = keepUp(rooms);
    await keepingUp.catchUp();
    expect(await titlesFound(rooms)).toEqual(['Good']);
    await keepingUp.close();
  });

  test('takes in what others write while it watches, and tells it', async () => {
    const folder = new MemoryFolder();
    const rooms = await sampleRooms({ folder });
    const keepingUp = keepUp(rooms);
    keepingUp.watch();
    const told = new Promise((resolve) => rooms.changes.listen(resolve));
    const other = await otherHands(folder);
    const { content } = await other.add(sampleContent({ title: 'From elsewhere' }));
    expect(await told).toEqual([content.id]);
    expect(await titlesFound(rooms)).toEqual(['From elsewhere']);
    await keepingUp.close();
  });
});
