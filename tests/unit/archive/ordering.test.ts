import { describe, expect, test } from 'vitest';
import { changing } from '../../../main/archive/changing.ts';
import { ordering } from '../../../main/archive/ordering/ordering.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { libraryOf, sampleRooms } from './rooms.ts';

async function opened(count: number) {
  const rooms = await sampleRooms();
  const ids = await libraryOf(rooms, count);
  return { rooms, ids, ...ordering(rooms), ...changing(rooms) };
}

async function idsIn(rooms: Rooms, query: string, sort: 'hand' | 'saved' = 'hand'): Promise<string[]> {
  const { rows } = await rooms.index.call('list', { place: 'all', query, sort, offset: 0, limit: 50 });
  return rows.map(({ id }) => id);
}

async function tagCounts(rooms: Rooms) {
  const { tags } = await rooms.index.call('overview');
  return Object.fromEntries(tags.map(({ slug, count, total }) => [slug, [count, total]]));
}

describe('tags that stand under others', () => {
  test('are found and counted with them, an article of both once', async () => {
    const { rooms, ids, order, tag } = await opened(5);
    const [a = '', b = '', c = ''] = ids;
    await tag([a, b], ['Sea'], []);
    await tag([b, c], ['Port'], []);
    await order({ kind: 'tag-move', slug: 'port', parent: 'sea' });
    await order({ kind: 'tag-make', name: 'Quay', parent: 'port' });
    await tag([a], ['Quay'], []);
    expect(await tagCounts(rooms)).toEqual({ sea: [2, 3], port: [2, 3], quay: [1, 1] });
    expect((await idsIn(rooms, 'tag:sea')).toSorted()).toEqual([a, b, c].toSorted());
    expect((await idsIn(rooms, 'tag:port')).toSorted()).toEqual([a, b, c].toSorted());
    await expect(order({ kind: 'tag-move', slug: 'sea', parent: 'quay' })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  test('are merged by one write, and parted again', async () => {
    const { rooms, ids, order, tag } = await opened(3);
    await tag(ids, ['Port'], []);
    await tag(ids.slice(0, 1), ['Harbour'], []);
    const merged = await order({ kind: 'tag-merge', slugs: ['port'], into: 'harbour' });
    expect(await tagCounts(rooms)).toEqual({ harbour: [3, 3] });
    const again = await merged.undo();
    expect(await tagCounts(rooms)).toEqual({ harbour: [1, 1], port: [3, 3] });
    await again.undo();
    expect(await tagCounts(rooms)).toEqual({ harbour: [3, 3] });
  });

  test('are deleted from every article, trashed ones too, and come back with all of them', async () => {
    const { rooms, ids, order, tag, delete: remove } = await opened(4);
    await tag(ids, ['Port', 'Sea'], []);
    await order({ kind: 'tag-colour', slug: 'port', colour: '#2f77ab' });
    await remove(ids.slice(3));
    const deleted = await order({ kind: 'tag-delete', slugs: ['port'] });
    expect(rooms.library.info().tags.port).toBeUndefined();
    for (const id of ids) expect((await rooms.library.read(id))?.state.tags).toEqual(['sea']);
    await deleted.undo();
    expect(rooms.library.info().tags.port).toMatchObject({ name: 'Port', colour: '#2f77ab' });
    for (const id of ids) expect((await rooms.library.read(id))?.state.tags).toEqual(['port', 'sea']);
  });

  test('that only articles know can be changed all the same', async () => {
    const { rooms, ids, order, tag } = await opened(1);
    await tag(ids, ['Port'], []);
    await rooms.library.changeInfo((info) => ({ ...info, tags: {} }));
    await order({ kind: 'tag-rename', slug: 'port', name: 'Harbour' });
    expect((await rooms.index.call('overview')).tags).toMatchObject([{ slug: 'port', name: 'Harbour' }]);
  });
});

describe('a collection', () => {
  test('keeps the order it was put in, through leaving and coming back', async () => {
    const { rooms, ids, order } = await opened(5);
    const [a = '', b = '', c = '', d = '', e = ''] = ids;
    const { made } = await order({ kind: 'collection-make', name: 'Long reads', ids: [c, a] });
    expect(made).toBe('long-reads');
    const slug = made ?? '';
    await order({ kind: 'collection-add', slug, ids: [e, d] });
    expect(await idsIn(rooms, 'collection:"long-reads"')).toEqual([c, a, e, d]);
    const moved = await order({ kind: 'collection-place', slug, ids: [d, e], before: c });
    expect(await idsIn(rooms, 'collection:"long reads" number')).toEqual([d, e, c, a]);
    const removed = await order({ kind: 'collection-remove', slug, ids: [e] });
    expect(await idsIn(rooms, 'collection:long-reads')).toEqual([d, c, a]);
    await removed.undo();
    expect(await idsIn(rooms, 'collection:long-reads')).toEqual([d, e, c, a]);
    await moved.undo();
    expect(await idsIn(rooms, 'collection:long-reads')).toEqual([c, a, e, d]);
    expect(b).not.toBe('');
  });

  test('is renamed, counted, and deleted without its articles', async () => {
    const { rooms, ids, order, collections } = await opened(3);
    await order({ kind: 'collection-make', name: 'Walks', ids });
    const { made } = await order({ kind: 'collection-make', name: 'walks', ids: [] });
    expect(made).toBe('walks-2');
    await order({ kind: 'collection-rename', slug: 'walks', name: 'By the sea' });
    expect(await collections()).toEqual([
      { slug: 'walks', name: 'By the sea', count: 3 },
      { slug: 'walks-2', name: 'walks', count: 0 },
    ]);
    const deleted = await order({ kind: 'collection-delete', slug: 'walks' });
    expect((await rooms.library.read(ids[0] ?? ''))?.state.collections).toEqual([]);
    expect(await idsIn(rooms, '', 'saved')).toHaveLength(3);
    await deleted.undo();
    expect((await collections())[0]).toEqual({ slug: 'walks', name: 'By the sea', count: 3 });
  });
});

describe('a saved search', () => {
  test('is kept, counted, changed, moved and deleted, each with its way back', async () => {
    const { rooms, order, count } = await opened(4);
    const names = () => rooms.library.info().savedSearches.map(({ name }) => name);
    const first = await order({ kind: 'search-save', name: 'All', query: 'number' });
    const second = await order({ kind: 'search-save', name: 'Bad', query: 'date:yesterweek' });
    expect(await count('all', 'number')).toBe(4);
    expect(await count('all', 'date:yesterweek')).toBe(0);
    await order({ kind: 'search-place', id: second.made ?? '', before: first.made });
    expect(names()).toEqual(['Bad', 'All']);
    await order({ kind: 'search-change', id: second.made ?? '', name: 'Better', query: 'date:2024' });
    const deleted = await order({ kind: 'search-delete', id: second.made ?? '' });
    expect(names()).toEqual(['All']);
    await deleted.undo();
    expect(names()).toEqual(['Better', 'All']);
    await expect(order({ kind: 'search-save', name: ' ', query: 'x' })).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});

test('tags are suggested from articles that are alike, and never those it has', async () => {
  const { rooms, ids, tag, suggestTags } = await opened(6);
  const [a = '', b = '', c = ''] = ids;
  await tag([b, c], ['Numbers'], []);
  await tag([a, b], ['Present'], []);
  const suggested = await suggestTags(a, 5);
  expect(suggested).toContain('numbers');
  expect(suggested).not.toContain('present');
  expect(await ordering(rooms).suggestTags('01HXYZ0000000000000000000A', 5)).toEqual([]);
});
