import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asExtracted,
  inForce,
  setEdit,
  setPhotoEdit,
  withdrawPhotoEdit,
} from '../../../main/library/index.ts';
import type { ArticleContent } from '../../../shared/article.ts';
import type { Credit } from '../../../shared/credit.ts';
import { type ArticleState, emptyState, type Stamp } from '../../../shared/state.ts';
import { sampleContent, samplePhoto } from './samples.ts';

const stamp: Stamp = { at: '2024-05-06T12:00:00.000Z', by: 'desk' };

function credit(name: string, values: Partial<Credit> = {}): Credit {
  return {
    raw: name,
    creators: [{ name, role: 'photographer' }],
    agencies: [],
    courtesy: [],
    handout: false,
    filePhoto: false,
    pool: false,
    licence: null,
    rights: null,
    source: 'figcaption',
    ...values,
  };
}

describe('a metadata edit', () => {
  const content = sampleContent({ rivals: { title: [{ value: 'Rival', source: 'meta[og:title]' }] } });

  test('is in force, with the extracted value first among the rivals', () => {
    const state = setEdit(emptyState(), 'title', 'My title', stamp);
    expect(inForce(content, state)).toEqual({
      ...content,
      title: 'My title',
      provenance: { title: 'user' },
      rivals: {
        title: [
          { value: 'Port closed', source: 'json-ld' },
          { value: 'Rival', source: 'meta[og:title]' },
        ],
      },
    });
  });

  test('of a field without provenance says so', () => {
    const state = setEdit(emptyState(), 'section', 'Sea', stamp);
    const read = inForce(content, state);
    expect(read.rivals.section).toEqual([{ value: null, source: 'none' }]);
    expect(asExtracted(read, state)).toEqual(content);
  });

  test('that an imported document says nothing of is left alone', () => {
    const state = setEdit(emptyState(), 'title', 'My title', stamp);
    expect(asExtracted(content, state)).toEqual(content);
  });

  test('with an impossible value beside it is refused', () => {
    const state = setEdit(emptyState(), 'title', 'My title', stamp);
    const read = { ...inForce(content, state), rivals: { title: [{ value: 7, source: 'json-ld' }] } };
    expect(() => asExtracted(read, state)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });
});

describe('a photo edit', () => {
  const hash = `sha256:${'a'.repeat(64)}`;
  const file = { hash, bytes: 5, mime: 'image/jpeg', held: true };
  const photo = samplePhoto({ file, credit: credit('Alex Example'), captionHtml: 'The <em>harbour</em>.' });
  const content = sampleContent({ photos: [samplePhoto({ src: null, caption: 'Other' }), photo] });

  test('is in force, the extracted credit among the rivals, the reader as its source', () => {
    const mine = credit('Jane Sample', { source: 'text' });
    const state = setPhotoEdit(emptyState(), photo, { caption: 'The quay.', credit: mine }, stamp);
    const read = inForce(content, state);
    expect(read.photos[1]).toEqual({
      ...photo,
      caption: 'The quay.',
      captionHtml: null,
      credit: { ...mine, source: 'user' },
      rivals: [photo.credit],
    });
    expect(read.provenance['photos[1].credit']).toBe('user');
    expect(asExtracted(read, state)).toEqual(content);
  });

  test('survives the fetching of the image it was made without', () => {
    const before = { ...photo, file: null };
    const state = setPhotoEdit(emptyState(), before, { caption: 'The quay.' }, stamp);
    expect(inForce(content, state).photos[1]?.caption).toBe('The quay.');
    const withdrawn = withdrawPhotoEdit(state, photo, 'caption', stamp);
    expect(inForce(content, withdrawn)).toEqual(content);
    expect(withdrawn.edits).toEqual({});
  });

  test('of a caption without an image can be undone though the caption was its key', () => {
    const [first] = content.photos;
    if (!first) throw new Error('The sample has a photo.');
    const state = setPhotoEdit(emptyState(), first, { caption: 'The harbour.', credit: null }, stamp);
    expect(asExtracted(inForce(content, state), state)).toEqual(content);
  });
});

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values);
const word = fc.constantFrom('one', 'two', '', 'constructor', '__proto__');
const photoValues = fc.record({
  src: maybe(fc.constantFrom('https://a.example/1.jpg', 'https://a.example/2.jpg')),
  caption: maybe(word),
  captionHtml: maybe(word),
  credit: maybe(fc.constantFrom(credit('Alex Example'), credit('Jane Sample'))),
  rivals: fc.array(fc.constantFrom(credit('Alex Example'), credit('Other Name'))),
});
const contents: fc.Arbitrary<ArticleContent> = fc
  .record({
    title: word,
    standfirst: maybe(word),
    photos: fc.array(photoValues.map(samplePhoto), { maxLength: 3 }),
    provenance: fc.dictionary(
      fc.constantFrom('title', 'standfirst', 'html'),
      fc.constantFrom('json-ld', 'byline'),
    ),
    rivals: fc.dictionary(
      fc.constantFrom('title', 'section', 'html'),
      fc.array(fc.record({ value: maybe(word), source: fc.constantFrom('meta', 'byline') }), {
        minLength: 1,
      }),
    ),
  })
  .map((values) => sampleContent(values));

function edited(content: ArticleContent): fc.Arbitrary<ArticleState> {
  const metadata = fc.record({ title: maybe(word), standfirst: maybe(word), section: maybe(word) });
  const photos = fc.array(fc.record({ caption: maybe(word), credit: maybe(fc.constant(credit('Mine'))) }), {
    minLength: content.photos.length,
    maxLength: content.photos.length,
  });
  return fc.tuple(metadata, photos).map(([values, photoValuesOf]) => {
    let state = emptyState();
    if (values.title !== null) state = setEdit(state, 'title', values.title, stamp);
    if (values.standfirst !== null) state = setEdit(state, 'standfirst', values.standfirst, stamp);
    if (values.section !== null) state = setEdit(state, 'section', values.section, stamp);
    content.photos.forEach((photo, index) => {
      const change = photoValuesOf[index];
      if (change) state = setPhotoEdit(state, photo, change, stamp);
    });
    return state;
  });
}

const pairs = contents.chain((content) => fc.tuple(fc.constant(content), edited(content)));

test('what was extracted comes back exactly from what is in force', () => {
  fc.assert(
    fc.property(pairs, ([content, state]) => {
      expect(asExtracted(inForce(content, state), state)).toEqual(content);
    }),
  );
});

test('a document exported, imported and exported again is the same, byte for byte', () => {
  fc.assert(
    fc.property(pairs, ([content, state]) => {
      const exported = inForce(content, state);
      const again = inForce(asExtracted(exported, state), state);
      expect(JSON.stringify(again)).toBe(JSON.stringify(exported));
    }),
  );
});
