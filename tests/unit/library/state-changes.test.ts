import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCollections,
  addTags,
  mergeStates,
  putHighlight,
  removeCollections,
  removeHighlight,
  removeTags,
  setArchived,
  setBlockEdit,
  setEdit,
  setNotes,
  setPhotoEdit,
  setProgress,
  setReadAt,
  setStarred,
  stepBackEdit,
  takeBackEdit,
  withdrawEdit,
  withdrawPhotoEdit,
} from '../../../main/library/index.ts';
import {
  type ArticleState,
  emptyState,
  type Highlight,
  type Stamp,
  stateSchema,
} from '../../../shared/state.ts';
import { samplePhoto } from './samples.ts';

type Change = (state: ArticleState, stamp: Stamp) => ArticleState;

function at(second: number, by = 'desk'): Stamp {
  return { at: new Date(1_700_000_000_000 + second * 1000).toISOString(), by };
}

function highlight(id: string, start: number, note = ''): Highlight {
  return {
    id,
    quote: { exact: 'harbour', prefix: '', suffix: '' },
    position: { start, end: start + 7 },
    colour: 'yellow',
    note,
    createdAt: '2024-05-06T07:08:09.000Z',
  };
}

function placeAt(value: number) {
  const start = Math.round(value * 100);
  return { quote: quoteOf(`at ${start}`), position: { start, end: start + 4 } };
}

function quoteOf(exact: string) {
  return { exact, prefix: '', suffix: '' };
}

const slug = fc.constantFrom('port', 'mer', 'constructor', '日本', 'a');
const highlightId = fc.constantFrom('01HXYZ0000000000000000000A', '01HXYZ0000000000000000000B');
const photo = fc.constantFrom(samplePhoto(), samplePhoto({ src: null, caption: '__proto__' }));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.boolean().map(
    (value): Change =>
      (state, stamp) =>
        setStarred(state, value, stamp),
  ),
  fc.boolean().map(
    (value): Change =>
      (state, stamp) =>
        setArchived(state, value, stamp),
  ),
  fc.constantFrom(null, at(1).at, at(2).at).map(
    (value): Change =>
      (state, stamp) =>
        setReadAt(state, value, stamp),
  ),
  fc.constantFrom(0, 0.5, 1).map(
    (value): Change =>
      (state, stamp) =>
        setProgress(state, value, value < 1 ? placeAt(value) : null, stamp),
  ),
  fc.constantFrom('', 'one', 'two').map(
    (value): Change =>
      (state, stamp) =>
        setNotes(state, value, stamp),
  ),
  fc.array(slug).map(
    (slugs): Change =>
      (state, stamp) =>
        addTags(state, slugs, stamp),
  ),
  fc.array(slug).map(
    (slugs): Change =>
      (state, stamp) =>
        removeTags(state, slugs, stamp),
  ),
  slug.map(
    (value): Change =>
      (state, stamp) =>
        addCollections(state, [value], stamp),
  ),
  slug.map(
    (value): Change =>
      (state, stamp) =>
        removeCollections(state, [value], stamp),
  ),
  fc.tuple(highlightId, fc.nat(3)).map(
    ([id, start]): Change =>
      (state, stamp) =>
        putHighlight(state, highlight(id, start), stamp),
  ),
  highlightId.map(
    (id): Change =>
      (state, stamp) =>
        removeHighlight(state, id, stamp),
  ),
  fc.constantFrom('One', 'Two').map(
    (title): Change =>
      (state, stamp) =>
        setEdit(state, 'title', title, stamp),
  ),
  fc.constant<Change>((state, stamp) => setEdit(state, 'standfirst', null, stamp)),
  fc.constantFrom('title' as const, 'standfirst' as const).map(
    (field): Change =>
      (state, stamp) =>
        withdrawEdit(state, field, stamp),
  ),
  fc.tuple(photo, fc.constantFrom(null, 'The quay.')).map(
    ([which, caption]): Change =>
      (state, stamp) =>
        setPhotoEdit(state, which, { caption, credit: null }, stamp),
  ),
  photo.map(
    (which): Change =>
      (state, stamp) =>
        withdrawPhotoEdit(state, which, 'caption', stamp),
  ),
  fc.tuple(fc.constantFrom('remove' as const, 'bring' as const), fc.constantFrom('Advert', 'More')).map(
    ([kind, exact]): Change =>
      (state, stamp) =>
        setBlockEdit(
          state,
          kind === 'bring'
            ? { kind, html: `<p>${exact}</p>`, quote: quoteOf(exact) }
            : { kind, quote: quoteOf(exact) },
          stamp,
        ).state,
  ),
  fc.constantFrom('title', 'standfirst').map(
    (slot): Change =>
      (state, stamp) =>
        stepBackEdit(takeBackEdit(state, slot, stamp), slot, stamp),
  ),
);

/** What a reader did on one device, at moments that two devices may share. */
function history(by: string): fc.Arbitrary<(state: ArticleState) => ArticleState> {
  return fc
    .array(fc.tuple(change, fc.nat(6)), { maxLength: 12 })
    .map((done) => (start) => done.reduce((state, [apply, second]) => apply(state, at(second, by)), start));
}

/** Three devices that shared a beginning and then went on apart. */
const devices = fc
  .tuple(history('desk'), history('desk'), history('phone'), history('desk'))
  .map(([shared, one, two, three]): [ArticleState, ArticleState, ArticleState] => {
    const start = shared(emptyState());
    return [one(start), two(start), three(start)];
  });

describe('merged states', () => {
  test('are the same in any order', () => {
    fc.assert(
      fc.property(devices, ([one, two]) => {
        expect(mergeStates(one, two)).toEqual(mergeStates(two, one));
      }),
    );
  });

  test('are the same however they are grouped', () => {
    fc.assert(
      fc.property(devices, ([one, two, three]) => {
        const left = mergeStates(mergeStates(one, two), three);
        expect(mergeStates(one, mergeStates(two, three))).toEqual(left);
      }),
    );
  });

  test('do not change when merged again', () => {
    fc.assert(
      fc.property(devices, ([one, two]) => {
        const merged = mergeStates(one, two);
        expect(mergeStates(merged, one)).toEqual(merged);
        expect(mergeStates(two, merged)).toEqual(merged);
        expect(mergeStates(one, one)).toEqual(one);
      }),
    );
  });

  test('are valid documents', () => {
    fc.assert(
      fc.property(devices, ([one, two]) => {
        const merged = mergeStates(one, two);
        expect(stateSchema.parse(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
      }),
    );
  });

  test('keep two edits of different fields', () => {
    const one = setEdit(emptyState(), 'title', 'Port open', at(1, 'desk'));
    const two = setEdit(emptyState(), 'section', 'Sea', at(2, 'phone'));
    expect(mergeStates(one, two).edits).toMatchObject({
      title: { value: 'Port open' },
      section: { value: 'Sea' },
    });
  });

  test('have the later of two values, whoever set it', () => {
    const start = setStarred(emptyState(), true, at(1));
    const earlier = setNotes(setStarred(start, false, at(2)), 'old', at(2));
    const later = setNotes(start, 'new', at(3, 'phone'));
    expect(mergeStates(earlier, later)).toMatchObject({ starred: false, notes: 'new' });
  });

  test('do not bring back a tag that was removed later', () => {
    const tagged = addTags(emptyState(), ['port', 'mer'], at(1));
    const removed = removeTags(tagged, ['port'], at(3));
    expect(mergeStates(tagged, removed).tags).toEqual(['mer']);
    const again = addTags(tagged, [], at(4));
    expect(mergeStates(removed, again).tags).toEqual(['mer']);
    expect(mergeStates(removed, addTags(removed, ['port'], at(5))).tags).toEqual(['mer', 'port']);
  });

  test('have a highlight once, as it was changed last, and none that was removed', () => {
    const id = '01HXYZ0000000000000000000A';
    const made = putHighlight(emptyState(), highlight(id, 0), at(1));
    const noted = putHighlight(made, highlight(id, 0, 'why?'), at(2, 'phone'));
    expect(mergeStates(made, noted).highlights).toEqual([highlight(id, 0, 'why?')]);
    expect(mergeStates(removeHighlight(made, id, at(3)), noted).highlights).toEqual([]);
  });

  test('have an edit withdrawn on one device withdrawn', () => {
    const edited = setEdit(emptyState(), 'title', 'Port open', at(1));
    const withdrawn = withdrawEdit(edited, 'title', at(2));
    expect(mergeStates(edited, withdrawn).edits).toEqual({});
    const edited2 = setEdit(withdrawn, 'title', 'Port shut', at(3));
    expect(mergeStates(withdrawn, edited2).edits.title?.value).toBe('Port shut');
    expect(edited2.clock.edits).toEqual({});
  });
});

describe('a change of state', () => {
  test('that changes nothing gives the same state back', () => {
    const state = setEdit(
      addTags(setStarred(emptyState(), true, at(1)), ['port'], at(1)),
      'title',
      'A',
      at(1),
    );
    expect(setStarred(state, true, at(2))).toBe(state);
    expect(addTags(state, ['port'], at(2))).toBe(state);
    expect(removeTags(state, ['mer'], at(2))).toBe(state);
    expect(setEdit(state, 'title', 'A', at(2))).toBe(state);
    expect(withdrawEdit(state, 'section', at(2))).toBe(state);
    expect(removeHighlight(state, '01HXYZ0000000000000000000A', at(2))).toBe(state);
    expect(withdrawPhotoEdit(state, samplePhoto(), 'credit', at(2))).toBe(state);
  });

  test('wins over the one before it even when the clock was set back', () => {
    const starred = setStarred(addTags(emptyState(), ['port'], at(100)), true, at(100));
    const later = setStarred(removeTags(starred, ['port'], at(1)), false, at(1));
    expect(mergeStates(starred, later)).toMatchObject({ starred: false, tags: [] });
  });

  test('by the same clock wins wherever zones are written', () => {
    const one = setNotes(emptyState(), 'first', { at: '2024-05-06T12:00:00+02:00', by: 'z' });
    const two = setNotes(emptyState(), 'second', { at: '2024-05-06T10:00:01Z', by: 'a' });
    expect(mergeStates(one, two).notes).toBe('second');
  });
});
