import { describe, expect, it } from 'vitest';
import { pastedIn, wordsIn } from '../../../../renderer/search/pasted.ts';
import { isSurelyAddress, searchedIn } from '../../../../renderer/search/use-typed.ts';

describe('what is pasted into the search field', () => {
  it('is searched for where it is a few words or one address', () => {
    expect(pastedIn('harbour reopens', '')).toBeNull();
    expect(pastedIn('https://example.org/a', '<a>x</a>')).toBeNull();
    expect(pastedIn('  \n ', '')).toBeNull();
  });

  it('is offered to be saved where it is an article’s text, with its markup', () => {
    const text = 'A headline\n\nA first paragraph.\n\nA second one.';
    expect(pastedIn(text, '<h1>A headline</h1>')).toEqual({
      given: { kind: 'text', text },
      html: '<h1>A headline</h1>',
    });
    expect(pastedIn('word '.repeat(80), '')).toMatchObject({ given: { kind: 'text' }, html: null });
  });

  it('is offered to be saved where it is several addresses', () => {
    expect(pastedIn('https://example.org/a\nhttps://example.org/b', '')?.given).toEqual({
      kind: 'addresses',
      addresses: ['https://example.org/a', 'https://example.org/b'],
    });
  });

  it('is counted in words', () => {
    expect(wordsIn(' one  two\nthree ')).toBe(3);
    expect(wordsIn('')).toBe(0);
  });
});

describe('what is typed into the search field', () => {
  it('is an address where it can be nothing else', () => {
    expect(['https://example.org', 'example.org/news'].map(isSurelyAddress)).toEqual([true, true]);
    expect(['example.org', 'and/or', 'site:example.org', 'harbour'].map(isSurelyAddress)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is searched for unless it is an address', () => {
    expect(searchedIn('https://example.org/a')).toBe('');
    expect(searchedIn('example.org')).toBe('example.org');
    expect(searchedIn('title:harbour')).toBe('title:harbour');
  });
});
