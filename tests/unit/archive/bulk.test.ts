import { describe, expect, test } from 'vitest';
import { bulkWork } from '../../../main/archive/bulk/bulk.ts';
import { changing } from '../../../main/archive/changing.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { MemoryFolder } from '../../../main/library/index.ts';
import type { BulkAction, Target } from '../../../shared/bulk.ts';
import { CoupureError } from '../../../shared/errors.ts';
import { libraryOf, sampleRooms } from './rooms.ts';

const everything: Target = { place: 'all', query: '', except: [] };
const asTagged: BulkAction = { kind: 'tag', add: ['Harbour'], remove: [] };

async function opened(count: number, folder?: MemoryFolder) {
  const rooms = await sampleRooms(folder ? { folder } : {});
  const ids = await libraryOf(rooms, count);
  return { rooms, ids, ...bulkWork(rooms), ...changing(rooms) };
}

function countOf(rooms: Rooms, query: string, place: 'all' | 'trash' | 'archived' = 'all') {
  return rooms.index
    .call('list', { place, query, sort: 'saved', offset: 0, limit: 10 })
    .then(({ total }) => total);
}

describe('work on a whole result', () => {
  test('changes all that a place and a query find, and nothing that was taken out', async () => {
    const { rooms, ids, bulk } = await opened(500);
    const target = { place: 'all', query: 'number', except: ids.slice(0, 3) } as const;
    const outcome = await bulk({ ...target, except: [...target.except] }, asTagged);
    expect(outcome).toMatchObject({ done: 497, total: 497, changed: 497, failures: [], isCancelled: false });
    expect(await countOf(rooms, 'tag:harbour')).toBe(497);
  });

  test('a place is what the window shows: archived articles are in none of its lists but their own', async () => {
    const { rooms, ids, bulk, archive, delete: remove } = await opened(20);
    await archive(ids.slice(0, 5), true);
    await remove(ids.slice(5, 8));
    expect((await bulk(everything, asTagged)).changed).toBe(12);
    expect((await bulk({ place: 'archived', query: '', except: [] }, asTagged)).changed).toBe(5);
    expect((await bulk({ place: 'trash', query: '', except: [] }, { kind: 'restore' })).changed).toBe(3);
    expect(await countOf(rooms, '')).toBe(15);
  });

  test('what cannot be understood selects nothing', async () => {
    const { bulk } = await opened(3);
    const outcome = await bulk({ place: 'all', query: 'date:yesterweek', except: [] }, { kind: 'delete' });
    expect(outcome.total).toBe(0);
  });

  test('tells how far it is, and the window of all that changed', async () => {
    const { rooms, ids, bulk } = await opened(450);
    const told = new Set<string>();
    rooms.changes.listen((changed) => {
      for (const id of changed ?? []) told.add(id);
    });
    const steps: number[] = [];
    await bulk(everything, asTagged, { onProgress: ({ done }) => steps.push(done) });
    expect(steps).toEqual(Array.from(steps, (_, at) => at + 1));
    expect(told).toEqual(new Set(ids));
  });
});

describe('Undo', () => {
  test('takes back exactly what was changed, and not what was so already', async () => {
    const { rooms, ids, bulk, undoBulk, tag } = await opened(30);
    await tag(ids.slice(0, 10), ['harbour'], []);
    const outcome = await bulk(everything, asTagged);
    expect(outcome).toMatchObject({ done: 30, changed: 20 });
    expect(await undoBulk(outcome.journal)).toMatchObject({ done: 20, changed: 20 });
    expect(await countOf(rooms, 'tag:harbour')).toBe(10);
  });

  test('can be taken back in turn', async () => {
    const { rooms, bulk, undoBulk } = await opened(12);
    const done = await bulk(everything, { kind: 'archive', value: true });
    const undone = await undoBulk(done.journal);
    expect(await countOf(rooms, 'is:archived')).toBe(0);
    await undoBulk(undone.journal);
    expect(await countOf(rooms, 'is:archived')).toBe(12);
  });

  test('brings back the very time at which an article was read', async () => {
    const { rooms, ids, bulk, undoBulk } = await opened(4);
    const [first = ''] = ids;
    const before = '2026-01-02T03:04:05.000Z';
    await bulk({ ids: [first] }, { kind: 'read', value: true });
    await rooms.library.changeState(first, (state) => ({ ...state, readAt: before }));
    const outcome = await bulk(everything, { kind: 'read', value: false });
    expect(outcome.changed).toBe(1);
    await undoBulk(outcome.journal);
    expect((await rooms.library.read(first))?.state.readAt).toBe(before);
  });

  test('restores what was deleted, and leaves in the trash what lay there before', async () => {
    const { rooms, ids, bulk, undoBulk, delete: remove } = await opened(9);
    await remove(ids.slice(0, 2));
    const outcome = await bulk({ ids }, { kind: 'delete' });
    expect(outcome).toMatchObject({ done: 9, changed: 7 });
    await undoBulk(outcome.journal);
    expect([await countOf(rooms, ''), await countOf(rooms, '', 'trash')]).toEqual([7, 2]);
  });

  test('leaves what the reader did since', async () => {
    const { rooms, ids, bulk, undoBulk, tag } = await opened(3);
    const outcome = await bulk(everything, { kind: 'tag', add: ['a'], remove: [] });
    await tag(ids.slice(0, 1), ['b'], ['a']);
    await undoBulk(outcome.journal);
    expect(await countOf(rooms, 'tag:a')).toBe(0);
    expect(await countOf(rooms, 'tag:b')).toBe(1);
  });
});

describe('work that does not come to its end', () => {
  test('Cancel keeps what was done, says how many, and is undone to the last one', async () => {
    const { rooms, bulk, undoBulk } = await opened(300);
    const stop = new AbortController();
    const outcome = await bulk(everything, asTagged, {
      signal: stop.signal,
      onProgress: ({ done }) => done === 100 && stop.abort(),
    });
    expect(outcome.isCancelled).toBe(true);
    expect(outcome.changed).toBeGreaterThanOrEqual(100);
    expect(outcome.changed).toBeLessThan(120);
    expect(await countOf(rooms, 'tag:harbour')).toBe(outcome.changed);
    await undoBulk(outcome.journal);
    expect(await countOf(rooms, 'tag:harbour')).toBe(0);
  });

  test('articles that cannot be read are named, and the rest is done', async () => {
    const folder = new MemoryFolder();
    const { rooms, ids, bulk } = await opened(40, folder);
    const broken = [ids[3] ?? '', ids[30] ?? ''];
    for (const id of broken) await spoil(folder, id);
    const outcome = await bulk(everything, asTagged);
    expect(outcome).toMatchObject({ done: 40, changed: 38 });
    expect(outcome.failures.map(({ id, error }) => [id, error.code]).sort()).toEqual(
      broken.map((id) => [id, 'document-damaged']).sort(),
    );
    expect(await countOf(rooms, 'tag:harbour')).toBe(38);
  });

  test('a disk that fills up ends it; what was written is kept, findable and can be undone', async () => {
    const folder = new FillingFolder();
    const { rooms, bulk, undoBulk } = await opened(60, folder);
    folder.left = 25;
    const outcome = await bulk(everything, asTagged);
    folder.left = Number.POSITIVE_INFINITY;
    expect(outcome.thrown).toMatchObject({ code: 'disk-full' });
    expect(outcome.isCancelled).toBe(false);
    expect(await countOf(rooms, 'tag:harbour')).toBeGreaterThan(10);
    await undoBulk(outcome.journal);
    expect(await countOf(rooms, 'tag:harbour')).toBe(0);
  });

  test('begun again after a kill it does what is left, and nothing twice', async () => {
    const folder = new FillingFolder();
    const { rooms, ids, bulk } = await opened(60, folder);
    folder.left = 25;
    await bulk(everything, asTagged);
    folder.left = Number.POSITIVE_INFINITY;
    const written = await revisions(rooms, ids);
    const again = await bulk(everything, asTagged);
    expect(again).toMatchObject({ done: 60, changed: written.filter((rev) => rev === 0).length });
    expect(new Set(await revisions(rooms, ids)).size).toBe(1);
  });
});

async function revisions(rooms: Rooms, ids: readonly string[]): Promise<number[]> {
  return Promise.all(ids.map(async (id) => (await rooms.library.read(id))?.state.rev ?? -1));
}

async function spoil(folder: MemoryFolder, id: string): Promise<void> {
  const path = `articles/${id.slice(-2)}/${id}.json`;
  await folder.remove(path);
  await folder.writeNew(path, new TextEncoder().encode('{ half a docu'));
}

/** A disk that takes so many files more. */
class FillingFolder extends MemoryFolder {
  left = Number.POSITIVE_INFINITY;

  override async writeNew(path: string, bytes: Uint8Array) {
    this.left -= 1;
    if (this.left < 0) throw new CoupureError('disk-full', 'No space is left on the disk.');
    return super.writeNew(path, bytes);
  }
}
