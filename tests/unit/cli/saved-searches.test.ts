import { expect, test } from 'vitest';
import { withSaved } from '../../../main/cli/queries.ts';
import type { LibraryInfo } from '../../../shared/library-info.ts';

const info: LibraryInfo = {
  format: 1,
  id: '01HXYZ0000000000000000000A',
  createdAt: '2024-05-06T12:00:00.000Z',
  tags: {},
  collections: {},
  savedSearches: [
    { id: 'a', name: 'Boats & Ferries', query: 'ferry OR boat' },
    { id: 'b', name: 'boats ferries', query: 'boat' },
  ],
};

test('a saved search is named as it is called, or nearly so, and narrows what is asked', () => {
  expect(withSaved(info, 'boats ferries', '')).toBe('boat');
  expect(withSaved(info, 'BOATS & FERRIES', 'is:unread')).toBe('(ferry OR boat) (is:unread)');
  expect(withSaved(info, undefined, 'storm')).toBe('storm');
});

test('one that is not there is an error that names those that are', () => {
  expect(() => withSaved(info, 'Trains', '')).toThrow(
    expect.objectContaining({ code: 'usage', hint: 'The library has “Boats & Ferries”, “boats ferries”.' }),
  );
});
