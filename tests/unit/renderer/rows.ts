import type { Hit } from '../../../shared/rows.ts';

/** A row of the list, with what a test cares about. */
export function sampleRow(of: Partial<Hit> = {}): Hit {
  return {
    id: '01J00000000000000000000001',
    title: 'The lighthouse is lit again',
    publisher: 'The Sample Gazette',
    authors: [],
    publishedAt: '2024-02-29',
    savedAt: '2024-03-01T10:00:00.000Z',
    language: 'en',
    direction: 'ltr',
    excerpt: '',
    wordCount: 460,
    tags: [],
    starred: false,
    archived: false,
    unread: false,
    photo: null,
    photoCount: 0,
    missingPhotos: 0,
    score: 0,
    snippet: '',
    hits: [],
    ...of,
  };
}
