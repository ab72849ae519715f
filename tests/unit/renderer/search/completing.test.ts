import { describe, expect, it } from 'vitest';
import {
  offeredFields,
  pieceAt,
  statesOffered,
  termOf,
  withPiece,
} from '../../../../renderer/search/completing.ts';
import { parseQuery } from '../../../../shared/query/index.ts';

describe('the piece behind the caret', () => {
  it('is a word, or the value of a field', () => {
    expect(pieceAt('harbour fer', 11)).toEqual({ start: 8, end: 11, field: null, typed: 'fer' });
    expect(pieceAt('tag:por', 7)).toEqual({ start: 0, end: 7, field: 'tag', typed: 'por' });
    expect(pieceAt('a -Publisher:"The S', 19)).toMatchObject({
      start: 3,
      field: 'publisher',
      typed: 'The S',
    });
    expect(pieceAt('(agency:', 8)).toEqual({ start: 1, end: 8, field: 'agency', typed: '' });
    expect(pieceAt('', 0)).toEqual({ start: 0, end: 0, field: null, typed: '' });
  });

  it('is nothing within a word, or in a field that is none', () => {
    expect(pieceAt('harbour', 3)).toBeNull();
    expect(pieceAt('https://gazette', 15)).toBeNull();
    expect(pieceAt('nofield:x', 9)).toBeNull();
  });

  it('is found in linear time', () => {
    const long = '"'.repeat(200_000);
    const began = performance.now();
    pieceAt(long, long.length);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('a completed query', () => {
  it('has the piece replaced, and a space behind a finished term', () => {
    expect(withPiece('a tag:por b', { start: 2, end: 9 }, 'tag:port')).toEqual({
      query: 'a tag:port b',
      caret: 11,
    });
    expect(withPiece('pub', { start: 0, end: 3 }, 'publisher:')).toEqual({ query: 'publisher:', caret: 10 });
    expect(withPiece('tag:"slow" x', { start: 0, end: 9 }, 'tag:"slow travel"').query).toBe(
      'tag:"slow travel" x',
    );
  });

  it('is always understood', () => {
    const values = ['Port', 'Corée du Nord', 'a "b" c', '-x', 'AND', '(y', '東京', 'en-GB', 'A.F.P.'];
    for (const value of values) {
      for (const field of ['tag', 'author', 'publisher', 'agency'] as const) {
        const { query, problems } = parseQuery(termOf(field, value));
        expect(problems).toEqual([]);
        expect(query).toMatchObject({ kind: 'words', field });
      }
    }
  });

  it('knows only fields and states that the language knows', () => {
    const values: Record<string, string> = { is: 'unread', has: 'photo', words: '>3', kind: 'live' };
    for (const field of offeredFields) {
      expect(parseQuery(`${field}:${values[field] ?? '2019'}`).problems).toEqual([]);
    }
    for (const [field, states] of Object.entries(statesOffered)) {
      for (const state of states) expect(parseQuery(`${field}:${state}`).problems).toEqual([]);
    }
  });
});
