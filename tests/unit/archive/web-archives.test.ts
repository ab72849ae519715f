import { describe, expect, it, onTestFinished } from 'vitest';
import { finding } from '../../../main/archive/finding.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { pagesIn } from '../../../main/archive/save/pages-in.ts';
import { saveSource } from '../../../main/archive/save/save.ts';
import { fileOf } from '../capture/web-archive/making.ts';
import { mhtmlOf, page, png, warcOf } from '../capture/web-archive/saved-pages.ts';
import { sampleRooms, type Web } from './rooms.ts';

const address = 'https://gazette.example/news/harbour';
const quay = { url: 'https://gazette.example/quay.png', body: png() };

async function saveAll(path: string, rooms: Rooms) {
  const pages = await pagesIn(path);
  if (pages === null) throw new Error('This is no web archive');
  onTestFinished(() => pages.close());
  const outcomes = [];
  for (const { source } of pages.sources) outcomes.push(await saveSource(source, {}, rooms));
  return outcomes;
}

async function readIn(rooms: Rooms, id: string | undefined) {
  const read = await finding(rooms, { progress: () => null }).read(id ?? '');
  if (!read) throw new Error(`${id} is not there`);
  return read.article;
}

/** A web that notes what it is asked for. */
function askedWeb(web: Web = new Map()): { web: Web; asked: string[] } {
  const asked: string[] = [];
  const noting = new Map(web);
  noting.get = (url) => {
    asked.push(url);
    return web.get(url);
  };
  return { web: noting, asked };
}

describe('saving a page out of MIME', () => {
  const part = (type: string, location: string, body: string, encoding = '8bit') => ({
    headers: [
      `Content-Type: ${type}`,
      `Content-Location: ${location}`,
      `Content-Transfer-Encoding: ${encoding}`,
    ],
    body,
  });
  const image = part('image/png', quay.url, Buffer.from(png()).toString('base64'), 'base64');

  it('takes the images out of it without a request, and keeps the file whole', async () => {
    const { web, asked } = askedWeb();
    const rooms = await sampleRooms({ web });
    const content = mhtmlOf([part('text/html', address, page('Harbour reopens')), image]);
    const [outcome] = await saveAll(await fileOf('page.mhtml', content), rooms);
    expect(outcome).toMatchObject({ title: 'Harbour reopens', url: address, status: 'new', missing: [] });
    expect(asked).toEqual([]);
    const { captures, photos } = await readIn(rooms, outcome?.id);
    expect(photos[0]).toMatchObject({
      file: { held: true, mime: 'image/png' },
      credit: { agencies: [{ id: 'afp' }] },
    });
    const originals = captures[0]?.originals ?? [];
    expect(originals.map(({ role, mime, held }) => [role, mime, held])).toEqual([
      ['page', 'text/html', true],
      ['archive', 'multipart/related', true],
      ['image', 'image/png', true],
    ]);
    const kept = originals[1] && (await rooms.library.readHeld(originals[1].hash));
    expect(kept && Buffer.from(kept).toString()).toBe(content);
  });

  it('finds an image that the page calls by its id in the message', async () => {
    const rooms = await sampleRooms();
    const inside = {
      ...image,
      headers: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-ID: <quay@x>'],
    };
    const content = mhtmlOf([part('text/html', address, page('Harbour', 'cid:quay@x')), inside]);
    const [outcome] = await saveAll(await fileOf('page.mht', content), rooms);
    expect(outcome?.missing).toEqual([]);
    expect((await readIn(rooms, outcome?.id)).photos[0]?.file?.held).toBe(true);
  });

  it('prefers what is in it to what is larger and on the web, and asks the web for what is not in it', async () => {
    const { web, asked } = askedWeb();
    const rooms = await sampleRooms({ web });
    const html = page('Harbour').replace(
      '<img ',
      '<img srcset="https://gazette.example/large.png 2000w, /quay.png 400w" ',
    );
    await saveAll(await fileOf('a.mhtml', mhtmlOf([part('text/html', address, html), image])), rooms);
    expect(asked).toEqual([]);
    const [outcome] = await saveAll(
      await fileOf('b.mhtml', mhtmlOf([part('text/html', `${address}2`, html)])),
      rooms,
    );
    expect(asked[0]).toBe('https://gazette.example/large.png');
    expect(outcome?.missing).toHaveLength(1);
  });
});

describe('saving the pages of a WARC', () => {
  it('makes an article of each, with its record kept and the file named', async () => {
    const { web, asked } = askedWeb();
    const rooms = await sampleRooms({ web });
    const records = [
      { url: address, body: page('Harbour reopens') },
      { url: `${address}2`, body: page('More of it') },
      quay,
    ];
    const outcomes = await saveAll(await fileOf('a.warc.gz', await warcOf(records)), rooms);
    expect(outcomes.map(({ title, missing }) => [title, missing])).toEqual([
      ['Harbour reopens', []],
      ['More of it', []],
    ]);
    expect(asked).toEqual([]);
    const { captures } = await readIn(rooms, outcomes[0]?.id);
    expect(captures[0]?.originals.map(({ role, mime, held }) => [role, mime, held])).toEqual([
      ['page', 'text/html', true],
      ['record', 'application/warc', true],
      ['archive', 'application/warc', false],
      ['image', 'image/png', true],
    ]);
  });

  it('twice keeps each capture once; an older one never takes the place of what is newer', async () => {
    const rooms = await sampleRooms();
    const at = (date: string, title: string) => warcOf([{ url: address, body: page(title), date }, quay]);
    const newer = await fileOf('new.warc', await at('2024-06-01T00:00:00Z', 'Harbour reopens'));
    const [first] = await saveAll(newer, rooms);
    await saveAll(newer, rooms);
    const [older] = await saveAll(
      await fileOf('old.warc', await at('2024-05-01T00:00:00Z', 'Harbour closed')),
      rooms,
    );
    expect(older).toMatchObject({ id: first?.id, status: 'recaptured' });
    const { title, captures } = await readIn(rooms, first?.id);
    expect(title).toBe('Harbour reopens');
    expect(captures.map((capture) => capture.at)).toEqual([
      '2024-05-01T00:00:00.000Z',
      '2024-06-01T00:00:00.000Z',
    ]);
  });
});
