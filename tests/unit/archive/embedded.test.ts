import { describe, expect, test } from 'vitest';
import { finding } from '../../../main/archive/finding.ts';
import type { Rooms } from '../../../main/archive/rooms.ts';
import { retryImages } from '../../../main/archive/save/retry-images.ts';
import { saveSource } from '../../../main/archive/save/save.ts';
import { type DataSet, jpegWith, xmpPacket } from '../extract/embedded/jpeg-with.ts';
import { harbourPage, sampleRooms, type Web } from './rooms.ts';

const address = 'https://gazette.example/news/harbour';
const picture = 'https://gazette.example/quay.jpg';
const byLine = 80;
const credit = 110;
const headline = 105;

/** A picture of 40 × 30 pixels, as its frame header tells, with an IPTC block and an XMP packet. */
function image(iptc: readonly DataSet[], xmp?: string): { type: string; body: Uint8Array } {
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0];
  const file = [...jpegWith({ iptc, ...(xmp !== undefined && { xmp: xmpPacket(xmp) }) })];
  return { type: 'image/jpeg', body: Uint8Array.from([...file.slice(0, -2), ...frame, 0xff, 0xd9]) };
}

function webOf(page: string): Web {
  return new Map([[address, { type: 'text/html', body: page }]]);
}

const credited = harbourPage({ image: 'quay.jpg' });
const uncredited = credited.replace(' Photo: Alex Example / AFP', '');

async function save(rooms: Rooms): Promise<string> {
  return (await saveSource({ kind: 'address', url: address }, {}, rooms)).id;
}

async function photoOf(rooms: Rooms, id: string) {
  return (await finding(rooms, { progress: () => null }).read(id))?.article.photos[0];
}

describe('a photo whose image carries fields of its own', () => {
  test('keeps them, and marks that they contradict the page', async () => {
    const web = webOf(credited).set(
      picture,
      image([
        [byLine, 'Mila Brandt'],
        [credit, 'Reuters'],
        [headline, 'Quay reopens'],
      ]),
    );
    const rooms = await sampleRooms({ web });
    expect(await photoOf(rooms, await save(rooms))).toMatchObject({
      credit: { source: 'figcaption', creators: [{ name: 'Alex Example' }], agencies: [{ id: 'afp' }] },
      rivals: [{ source: 'iptc', creators: [{ name: 'Mila Brandt' }], agencies: [{ id: 'reuters' }] }],
      embedded: {
        iptc: { byLines: ['Mila Brandt'], credit: 'Reuters', headline: 'Quay reopens' },
        xmp: null,
      },
    });
  });

  test('is in no conflict where they say the same', async () => {
    const web = webOf(credited).set(
      picture,
      image([
        [byLine, 'ALEX EXAMPLE'],
        [credit, 'AFP'],
      ]),
    );
    const rooms = await sampleRooms({ web });
    expect(await photoOf(rooms, await save(rooms))).toMatchObject({
      credit: { source: 'figcaption' },
      rivals: [],
      embedded: { iptc: { byLines: ['ALEX EXAMPLE'] } },
    });
  });

  test('is credited by them where the page gives no credit, and found by it', async () => {
    const web = webOf(uncredited).set(picture, image([], '<photoshop:Credit>Reuters</photoshop:Credit>'));
    const rooms = await sampleRooms({ web });
    const id = await save(rooms);
    expect(await photoOf(rooms, id)).toMatchObject({
      credit: { source: 'xmp', agencies: [{ id: 'reuters' }] },
      rivals: [],
      embedded: { iptc: null, xmp: { credit: 'Reuters' } },
    });
    const query = { place: 'all', query: 'agency:reuters', sort: 'relevance', offset: 0, limit: 10 } as const;
    expect((await rooms.index.call('list', query)).rows.map((row) => row.id)).toEqual([id]);
  });

  test('keeps what they say when the image is gone at the next capture', async () => {
    const web = webOf(uncredited).set(picture, image([[credit, 'Reuters']]));
    const rooms = await sampleRooms({ web });
    const id = await save(rooms);
    const before = await photoOf(rooms, id);
    web.delete(picture);
    expect(await save(rooms)).toBe(id);
    expect(await photoOf(rooms, id)).toEqual(before);
  });

  test('gains them when the image is fetched after all', async () => {
    const web = webOf(credited);
    const rooms = await sampleRooms({ web });
    const id = await save(rooms);
    expect(await photoOf(rooms, id)).not.toHaveProperty('embedded');
    web.set(picture, image([[credit, 'Reuters']]));
    await retryImages(id, {}, rooms);
    expect(await photoOf(rooms, id)).toMatchObject({
      credit: { source: 'figcaption' },
      rivals: [{ source: 'iptc' }],
      embedded: { iptc: { credit: 'Reuters' } },
    });
  });
});

test('a photo whose image says nothing says that it was looked at', async () => {
  const rooms = await sampleRooms({ web: webOf(credited).set(picture, image([])) });
  expect(await photoOf(rooms, await save(rooms))).toMatchObject({ rivals: [], embedded: null });
});
