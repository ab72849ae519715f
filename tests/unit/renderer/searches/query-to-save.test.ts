import { describe, expect, it } from 'vitest';
import { startView, type View } from '../../../../renderer/library/view.tsx';
import { stepTarget } from '../../../../renderer/searches/moves.ts';
import { queryToSave } from '../../../../renderer/searches/query-to-save.ts';
import { parseQuery } from '../../../../shared/query/index.ts';

function saved(view: Partial<View>): string | null {
  return queryToSave({ ...startView, ...view });
}

describe('the query that is saved', () => {
  it('finds the same from anywhere', () => {
    expect(saved({ text: ' ferry ' })).toBe('ferry');
    expect(saved({ text: 'ferry', place: 'starred' })).toBe('is:starred ferry');
    expect(saved({ text: 'a OR b', tag: 'sea' })).toBe('tag:"sea" (a OR b)');
    const query = saved({ text: 'a OR b', collection: 'long-reads', place: 'unread' }) ?? '';
    expect(parseQuery(query).problems).toEqual([]);
  });

  it('is none where nothing is searched, and in the trash', () => {
    expect(saved({ text: ' ' })).toBeNull();
    expect(saved({ text: 'ferry', place: 'trash' })).toBeNull();
  });

  it('is kept as typed where it is not understood', () => {
    expect(saved({ text: 'date:yesterweek' })).toBe('date:yesterweek');
  });
});

it('a step up or down ends at the ends', () => {
  const ids = ['a', 'b', 'c'];
  expect(stepTarget(ids, 'b', -1)).toEqual({ before: 'a' });
  expect(stepTarget(ids, 'b', 1)).toEqual({ before: null });
  expect(stepTarget(ids, 'a', 1)).toEqual({ before: 'c' });
  expect(stepTarget(ids, 'a', -1)).toBeNull();
  expect(stepTarget(ids, 'c', 1)).toBeNull();
});
