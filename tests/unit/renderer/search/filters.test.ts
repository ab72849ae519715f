import { describe, expect, it } from 'vitest';
import { filtersIn, withoutFilter } from '../../../../renderer/search/filters.ts';

const texts = (query: string) => filtersIn(query).map(({ text }) => text);

describe('the filters of a query', () => {
  it('are what is more than words', () => {
    expect(texts('harbour agency:afp is:unread')).toEqual(['agency:afp', 'is:unread']);
    expect(texts('photographer:"Ann Sample" after:2019-04 -ferry')).toEqual([
      'photographer:"Ann Sample"',
      'after:2019-04',
      '-ferry',
    ]);
  });

  it('are none in words, phrases and choices', () => {
    expect(texts('')).toEqual([]);
    expect(texts('harbour "sea wall" ferr*')).toEqual([]);
    expect(texts('agency:afp OR agency:reuters')).toEqual([]);
  });

  it('can be one alone', () => {
    expect(texts('is:starred')).toEqual(['is:starred']);
  });

  it('are taken off without touching the rest', () => {
    const query = 'harbour agency:afp "sea wall"';
    const [filter] = filtersIn(query);
    expect(filter && withoutFilter(query, filter)).toBe('harbour "sea wall"');
    const [only] = filtersIn('is:starred');
    expect(only && withoutFilter('is:starred', only)).toBe('');
  });
});
