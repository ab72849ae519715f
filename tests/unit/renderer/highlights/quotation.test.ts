import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../../../renderer/highlights/quotation.ts';

const article = {
  title: 'The quay is open',
  authors: [
    { name: 'Ann Sample', role: 'author', url: null },
    { name: 'Luke Example', role: 'author', url: null },
  ],
  publisher: { name: 'The Sample Gazette', url: null },
  publishedAt: '2024-05-06T07:08:09+02:00',
  url: 'https://gazette.example/quay',
};

describe('a quotation', () => {
  it('names who said it, where and when', () => {
    expect(quotationOf('Ships wait.', article, 'en-GB')).toBe(
      '“Ships wait.” — Ann Sample and Luke Example, “The quay is open”, The Sample Gazette, 6 May 2024, https://gazette.example/quay',
    );
  });

  it('leaves out what is not known', () => {
    const nothing = { title: '', authors: [], publisher: null, publishedAt: null, url: null };
    expect(quotationOf('Ships wait.', { ...nothing, title: 'The quay' }, 'en-GB')).toBe(
      '“Ships wait.” — “The quay”',
    );
  });
});
