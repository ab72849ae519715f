import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, printQuery, type Query } from '../../../shared/query/index.ts';

const nowhere = { start: 0, end: 0 };
const textField = fc.constantFrom(
  'title',
  'text',
  'author',
  'site',
  'tag',
  'caption',
  'agency',
  'url',
  'note',
);
const field = fc.option(textField, { nil: null });
const bareWord = fc.stringMatching(/^[a-zé新я][a-z0-9'’.é-]{0,8}$/).filter((word) => word !== 'none');
const quoted = fc
  .stringMatching(/^[a-zA-Z0-9é().:*-]{1,6}( [a-zA-Z0-9é().:*-]{1,6}){0,3}$/)
  .filter((text) => /[a-z0-9é]/i.test(text));
const day = fc.constantFrom('2019', '2019-04', '2019-04-23', '2019-04-23T09:12', 'today');
const count = fc.integer({ min: 0, max: 5000 });

const term: fc.Arbitrary<Query> = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    field,
    text: bareWord,
    exact: fc.constant(false),
    prefix: fc.boolean(),
    at: fc.constant(nowhere),
  }),
  fc.record({
    kind: fc.constant('words' as const),
    field,
    text: quoted,
    exact: fc.constant(true),
    prefix: fc.boolean(),
    at: fc.constant(nowhere),
  }),
  fc.record({ kind: fc.constant('none' as const), field: textField, at: fc.constant(nowhere) }),
  fc.record({
    kind: fc.constant('date' as const),
    field: fc.constantFrom('date', 'saved', 'read'),
    test: fc.oneof(
      day.map((date) => ({ kind: 'within' as const, from: date, to: date })),
      day.map((from) => ({ kind: 'within' as const, from, to: null })),
      day.map((to) => ({ kind: 'within' as const, from: null, to })),
      fc.constant({ kind: 'within' as const, from: '2019', to: '2021-05' }),
      day.map((date) => ({ kind: 'before' as const, date })),
      day.map((date) => ({ kind: 'after' as const, date })),
      fc.constantFrom('7d', '12h', '1y').map((age) => ({ kind: 'last' as const, age })),
      fc.constant({ kind: 'never' as const }),
    ),
    at: fc.constant(nowhere),
  }),
  count.map((from): Query => ({ kind: 'count', from, to: null, at: nowhere })),
  count.map((from): Query => ({ kind: 'count', from, to: from + 5, at: nowhere })),
  count.map((to): Query => ({ kind: 'count', from: null, to, at: nowhere })),
  fc.record({
    kind: fc.constant('is' as const),
    state: fc.constantFrom('unread', 'read', 'starred', 'archived', 'incomplete'),
    at: fc.constant(nowhere),
  }),
  fc.record({
    kind: fc.constant('has' as const),
    what: fc.constantFrom('photo', 'note', 'highlight'),
    at: fc.constant(nowhere),
  }),
);

const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    term,
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('query'), { minLength: 2, maxLength: 4 }),
      at: fc.constant(nowhere),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('query'), at: fc.constant(nowhere) }),
  ),
}));

/** A query without where its parts stand. */
function meaning(of: Query | null): unknown {
  return JSON.parse(JSON.stringify(of, (key, value: unknown) => (key === 'at' ? undefined : value)));
}

describe('printing and parsing', () => {
  it('gives back any query as it was', () => {
    fc.assert(
      fc.property(query, (one) => {
        const parsed = parseQuery(printQuery(one));
        expect(parsed.problems).toEqual([]);
        expect(meaning(parsed.query)).toEqual(meaning(one));
      }),
      { numRuns: 1000 },
    );
  });

  const pieces = fc.constantFrom(
    ...[
      '(',
      ')',
      '"',
      '-',
      ' ',
      'OR ',
      'AND ',
      'NOT ',
      '*',
      ':',
      '..',
      '«',
      '»',
      '“',
      '„',
      '’',
      '\n',
      '\ud800',
      '新',
    ],
    ...[
      'title:',
      'date:',
      'words:',
      'is:',
      'none',
      '2019',
      '>',
      'port',
      'é',
      'x:',
      'https://a.example/',
      '（',
      '\u0301',
    ],
  );
  const soup = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('takes anything: it never throws, tells where, and what it understood can be printed', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const parsed = parseQuery(text);
        for (const { position, reason } of parsed.problems) {
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position).toBeLessThanOrEqual(text.length);
          expect(reason).not.toBe('');
        }
        if (parsed.query === null) return;
        const again = parseQuery(printQuery(parsed.query));
        expect(again.problems).toEqual([]);
        expect(meaning(again.query)).toEqual(meaning(parsed.query));
      }),
      { numRuns: 5000 },
    );
  });

  it('takes time in step with the length', () => {
    const baits = [
      '(',
      '"',
      '«',
      '„“',
      '-',
      'a OR ',
      'title:',
      'foo:x ',
      '*',
      'a*b ',
      'NOT ',
      ')',
      '。',
      "l'",
    ];
    for (const bait of baits) {
      const text = bait.repeat(Math.ceil(40_000 / bait.length));
      const started = process.cpuUsage();
      parseQuery(text);
      const { user } = process.cpuUsage(started);
      expect(user / 1000, bait).toBeLessThan(5_000);
    }
  });
});
