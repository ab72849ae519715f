import { describe, expect, test } from 'vitest';
import { changing } from '../../../main/archive/changing.ts';
import { editing } from '../../../main/archive/editing.ts';
import { finding } from '../../../main/archive/finding.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { saveSource } from '../../../main/archive/save/save.ts';
import { harbourPage, png, sampleRooms, type Web } from './rooms.ts';

async function saved(paths: string[] = ['/harbour']): Promise<{ rooms: Rooms; ids: string[] }> {
  const web: Web = new Map([['https://gazette.example/quay.png', { type: 'image/png', body: png(1) }]]);
  const rooms = await sampleRooms({ web });
  const ids: string[] = [];
  for (const path of paths) {
    const url = `https://gazette.example${path}`;
    web.set(url, { type: 'text/html', body: harbourPage({ title: `The news of ${path.slice(1)}` }) });
    ids.push((await saveSource({ kind: 'address', url }, {}, rooms)).id);
  }
  return { rooms, ids };
}

function countOf(rooms: Rooms, query: string, place: 'all' | 'trash' = 'all') {
  return rooms.index
    .call('list', { place, query, sort: 'saved', offset: 0, limit: 10 })
    .then(({ total }) => total);
}

describe('what a reader does', () => {
  test('is found at once, and told to whoever listens', async () => {
    const { rooms, ids } = await saved(['/one', '/two']);
    const told: (string[] | null)[] = [];
    rooms.changes.listen((changed) => told.push(changed));
    const { star, tag, setNotes } = changing(rooms);
    await star(ids, true);
    await tag(ids.slice(0, 1), ['Corée du Nord'], []);
    await setNotes(ids[0] ?? '', 'call the harbour master');
    expect(await countOf(rooms, 'is:starred')).toBe(2);
    expect(await countOf(rooms, 'tag:"corée du nord" note:master')).toBe(1);
    expect(told.flat()).toEqual([...ids, ids[0], ids[0]]);
    await tag(ids, [], ['coree-du-nord']);
    expect(await countOf(rooms, 'tag:none')).toBe(2);
  });

  test('unknown ids are left out', async () => {
    const { rooms, ids } = await saved();
    const changed = await changing(rooms).star([...ids, '01JD4T5K8Q3ZV6W9X2Y7B1C0DE'], true);
    expect(changed.map(({ id }) => id)).toEqual(ids);
  });

  test('deleted articles can be restored; purged ones leave the bytes that others need', async () => {
    const { rooms, ids } = await saved(['/one', '/two']);
    const { delete: remove, restore, purge } = changing(rooms);
    const { read } = finding(rooms, { progress: () => null });
    const [one = '', two = ''] = ids;
    await remove([one]);
    expect([await countOf(rooms, ''), await countOf(rooms, '', 'trash')]).toEqual([1, 1]);
    await restore([one]);
    expect(await countOf(rooms, '')).toBe(2);
    await remove([one]);
    expect(await purge(null)).toBe(1);
    expect(await read(one)).toBeNull();
    const photo = (await read(two))?.article.photos[0];
    expect(photo?.file && (await rooms.library.has(photo.file.hash))).toBe(true);
  });

  test('an edit wins over what was extracted, is findable, and can be withdrawn', async () => {
    const { rooms, ids } = await saved();
    const [id = ''] = ids;
    const { edit, withdraw } = editing(rooms);
    const { read } = finding(rooms, { progress: () => null });
    await edit(id, { title: 'Set right by hand' }, [{ index: 0, credit: 'Jane Sample/Reuters' }]);
    const edited = (await read(id))?.article;
    expect(edited).toMatchObject({
      title: 'Set right by hand',
      provenance: { title: 'user' },
      photos: [{ credit: { source: 'user', creators: [{ name: 'Jane Sample' }] } }],
    });
    expect(edited?.rivals.title?.map(({ value }) => value)).toContain('The news of harbour');
    expect(await countOf(rooms, 'title:hand agency:reuters')).toBe(1);
    await withdraw(id, ['title']);
    expect((await read(id))?.article.title).toBe('The news of harbour');
    await expect(edit(id, {}, [{ index: 9, credit: null }])).rejects.toMatchObject({ code: 'input-invalid' });
  });
});

describe('photos', () => {
  test('are picked by their own fields', async () => {
    const { rooms } = await saved(['/one', '/two']);
    const { photos } = finding(rooms, { progress: () => null });
    const found: string[] = [];
    for await (const { title } of photos('photographer:example title:one')) found.push(title);
    expect(found).toEqual(['The news of one']);
  });
});

describe('a block that its reader removes or brings back', () => {
  test('is found and shown no more, and is found again when that is taken back', async () => {
    const { rooms, ids } = await saved();
    const [id = ''] = ids;
    const { read } = finding(rooms, { progress: () => null });
    const { editBlock, takeBack, stepBack } = editing(rooms);
    const before = (await read(id))?.article;
    const [exact = ''] = before?.text.split('\n\n') ?? [];
    const word = `"${exact.split(' ').slice(0, 4).join(' ')}"`;
    expect(await countOf(rooms, word)).toBe(1);
    const { slot } = await editBlock(id, { kind: 'remove', quote: { exact, prefix: '', suffix: '' } });
    expect((await read(id))?.article.text).not.toContain(exact);
    expect((await read(id))?.article.html).not.toContain(exact);
    expect(await countOf(rooms, word)).toBe(0);
    expect((await rooms.library.read(id))?.content.text).toBe(before?.text);
    await takeBack(id, slot);
    expect((await read(id))?.article.html).toBe(before?.html);
    expect(await countOf(rooms, word)).toBe(1);
    await stepBack(id, slot);
    expect(await countOf(rooms, word)).toBe(0);
  });

  test('is made safe before it is kept, and refused where nothing is left of it', async () => {
    const { rooms, ids } = await saved();
    const [id = ''] = ids;
    const { read } = finding(rooms, { progress: () => null });
    const { editBlock, editFacts } = editing(rooms);
    const text = (await read(id))?.article.text ?? '';
    const quote = { exact: 'Left out before', prefix: text.slice(-40), suffix: '' };
    const html =
      '<p onclick="steal()">Left out before<img src="https://x.example/p.png"><script>steal()</script></p>';
    await editBlock(id, { kind: 'bring', quote, html });
    expect((await read(id))?.article.html).toMatch(/<p>Left out before<\/p>$/);
    expect((await read(id))?.article.text.endsWith('\n\nLeft out before')).toBe(true);
    await expect(
      editBlock(id, { kind: 'bring', quote, html: '<script>steal()</script>' }),
    ).rejects.toMatchObject({
      code: 'input-invalid',
    });
    const lost = { exact: 'Nowhere', prefix: 'Nobody ever wrote a sentence like this', suffix: '' };
    const { slot } = await editBlock(id, { kind: 'remove', quote: lost });
    expect((await editFacts(id)).lost).toEqual([slot.slice('blocks['.length, -1)]);
  });
});

test('how far an article was read is kept with the line that was read', async () => {
  const { rooms, ids } = await saved();
  const [id = ''] = ids;
  const { setProgress } = changing(rooms);
  const place = { quote: { exact: 'The quay', prefix: '', suffix: '' }, position: { start: 3, end: 11 } };
  await setProgress(id, 0.4, place);
  expect((await rooms.library.read(id))?.state).toMatchObject({ progress: 0.4, readingPlace: place });
  await setProgress(id, 0, null);
  expect((await rooms.library.read(id))?.state.readingPlace).toBeUndefined();
});
