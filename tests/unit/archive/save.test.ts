import { describe, expect, test } from 'vitest';
import { finding } from '../../../main/archive/finding.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { retryImages } from '../../../main/archive/save/retry-images.ts';
import { saveSource } from '../../../main/archive/save/save.ts';
import { CoupureError } from '../../../shared/errors.ts';
import { harbourPage, png, sampleRooms, type Web } from './rooms.ts';

const address = 'https://gazette.example/news/harbour';

function webWith(pages: [string, string | Uint8Array][]): Web {
  return new Map(
    pages.map(([path, body]) => [
      new URL(path, address).href,
      { type: typeof body === 'string' ? 'text/html; charset=utf-8' : 'image/png', body },
    ]),
  );
}

async function readIn(rooms: Rooms, id: string) {
  const read = await finding(rooms, { progress: () => null }).read(id);
  if (!read) throw new Error(`${id} is not there`);
  return read.article;
}

describe('saving an address', () => {
  test('keeps text, metadata, image, credit and the page as received, and makes it findable', async () => {
    const page = harbourPage();
    const rooms = await sampleRooms({
      web: webWith([
        ['/news/harbour', page],
        ['/quay.png', png(1)],
      ]),
    });
    const steps: string[] = [];
    const outcome = await saveSource(
      { kind: 'address', url: address },
      { tags: ['Ports & trade'], onProgress: ({ step }) => steps.push(step) },
      rooms,
    );
    expect(outcome).toMatchObject({ title: 'Harbour reopens after three days', status: 'new', missing: [] });
    expect([...new Set(steps)]).toEqual(['capturing', 'extracting', 'images', 'keeping']);

    const article = await readIn(rooms, outcome.id);
    expect(article.state.tags).toEqual(['ports-trade']);
    expect(article.photos[0]).toMatchObject({
      file: { held: true, mime: 'image/png' },
      caption: 'The north quay on Thursday morning.',
      credit: { creators: [{ name: 'Alex Example' }], agencies: [{ id: 'afp', name: 'AFP' }] },
    });
    expect(article.html).toMatch(/<img src="media\/[^"]+\.png" data-photo="0"/);
    const original = article.captures[0]?.originals.find(({ role }) => role === 'page');
    const kept = original && (await rooms.library.readHeld(original.hash));
    expect(kept && new TextDecoder().decode(kept)).toBe(page);

    const found = await rooms.index.call('list', {
      place: 'all',
      query: 'photographer:example agency:afp tag:"Ports & trade"',
      sort: 'relevance',
      offset: 0,
      limit: 10,
    });
    expect(found.rows.map(({ id }) => id)).toEqual([outcome.id]);
  });

  test('again adds a capture, shows the newest reading, and keeps what the reader did', async () => {
    const web = webWith([
      ['/news/harbour', harbourPage()],
      ['/quay.png', png(1)],
    ]);
    const rooms = await sampleRooms({ web });
    const first = await saveSource({ kind: 'address', url: address }, { tags: ['Port'] }, rooms);
    web.set(address, { type: 'text/html', body: harbourPage({ title: 'Harbour reopens at last' }) });
    const second = await saveSource({ kind: 'address', url: `${address}#top` }, {}, rooms);

    expect(second).toMatchObject({ id: first.id, status: 'recaptured', title: 'Harbour reopens at last' });
    const article = await readIn(rooms, first.id);
    expect(article.captures).toHaveLength(2);
    expect(article.state.tags).toEqual(['port']);
  });

  test('a capture without an article is kept as evidence and leaves the article as it was', async () => {
    const web = webWith([
      ['/news/harbour', harbourPage()],
      ['/quay.png', png(1)],
    ]);
    const rooms = await sampleRooms({ web });
    const { id } = await saveSource({ kind: 'address', url: address }, {}, rooms);
    web.set(address, { type: 'text/html', body: '<title>Please wait</title><p>Checking your browser.' });
    await saveSource({ kind: 'address', url: address }, {}, rooms);

    const article = await readIn(rooms, id);
    expect(article.title).toBe('Harbour reopens after three days');
    expect(article.captures.map(({ health }) => health.includes('no-article'))).toEqual([false, true]);
  });

  test('twice at once makes one article with two captures', async () => {
    const rooms = await sampleRooms({
      web: webWith([
        ['/news/harbour', harbourPage()],
        ['/quay.png', png(1)],
      ]),
    });
    const save = () => saveSource({ kind: 'address', url: address }, {}, rooms);
    const [one, other] = await Promise.all([save(), save()]);
    expect(one.id).toBe(other.id);
    expect((await readIn(rooms, one.id)).captures).toHaveLength(2);
  });

  test('one that was deleted brings it back', async () => {
    const rooms = await sampleRooms({
      web: webWith([
        ['/news/harbour', harbourPage()],
        ['/quay.png', png(1)],
      ]),
    });
    const { id } = await saveSource({ kind: 'address', url: address }, {}, rooms);
    for await (const _ of rooms.library.moveToTrash([id]));
    await saveSource({ kind: 'address', url: address }, {}, rooms);
    expect((await rooms.library.read(id))?.trashed).toBe(false);
  });
});

describe('an image that cannot be fetched', () => {
  test('leaves its place, caption and credit, is named, and comes with a retry', async () => {
    const web = webWith([['/news/harbour', harbourPage()]]);
    const rooms = await sampleRooms({ web });
    const image = 'https://gazette.example/quay.png';
    const outcome = await saveSource({ kind: 'address', url: address }, {}, rooms);
    expect(outcome.missing).toEqual([image]);
    const before = await readIn(rooms, outcome.id);
    expect(before.photos[0]).toMatchObject({
      file: null,
      src: image,
      credit: { raw: expect.stringContaining('AFP') },
    });
    expect(before.html).toContain('<img data-photo="0"');

    web.set(image, { type: 'image/png', body: png(2) });
    expect((await retryImages(outcome.id, {}, rooms)).missing).toEqual([]);
    const after = await readIn(rooms, outcome.id);
    expect(after.photos[0]).toMatchObject({ file: { held: true }, width: 40, height: 30 });
    expect(after.html).toMatch(/<img src="media\/[^"]+" data-photo="0"/);
    expect(after.captures[0]?.originals.map(({ role }) => role)).toEqual(['page', 'image']);
  });
});

describe('a page that breaks the reader', () => {
  test('is kept with its original and says why', async () => {
    const rooms = await sampleRooms();
    const failing: Rooms = {
      ...rooms,
      extractors: {
        ...rooms.extractors,
        extract: async () => {
          throw new CoupureError('page-timeout', 'The page could not be read within 10 seconds.');
        },
      },
    };
    const bytes = new TextEncoder().encode(harbourPage());
    const outcome = await saveSource({ kind: 'bytes', bytes, url: address }, {}, failing);
    expect(outcome.health).toEqual(['no-article', 'page-timeout']);
    const article = await readIn(rooms, outcome.id);
    expect(article.title).toBe(address);
    expect(article.captures[0]?.originals).toHaveLength(1);
  });
});

describe('a save that is cancelled', () => {
  test('leaves no article', async () => {
    const rooms = await sampleRooms({
      web: webWith([
        ['/news/harbour', harbourPage()],
        ['/quay.png', png(1)],
      ]),
    });
    const stop = new AbortController();
    const saving = saveSource(
      { kind: 'address', url: address },
      { signal: stop.signal, onProgress: ({ step }) => step === 'extracting' && stop.abort() },
      rooms,
    );
    await expect(saving).rejects.toMatchObject({ code: 'cancelled' });
    const ids: string[] = [];
    for await (const id of rooms.library.ids()) ids.push(id);
    expect(ids).toEqual([]);
  });
});
