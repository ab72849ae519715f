import { describe, expect, test } from 'vitest';
import { fields, valueTyped } from '../../../../renderer/reader/details/fields.ts';
import { rivalText } from '../../../../renderer/reader/details/source-words.ts';
import { type Metadata, metadataSchema } from '../../../../shared/metadata.ts';

const article: Metadata = {
  title: 'Harbour reopens',
  standfirst: null,
  kind: 'article',
  authors: [{ name: 'Joan Model', role: 'editor', url: 'https://gazette.example/joan' }],
  publisher: { name: 'The Sample Gazette', url: 'https://gazette.example' },
  section: null,
  keywords: ['port', 'sea'],
  publishedAt: '2024-02-29T07:45+01:00',
  modifiedAt: null,
  language: 'en',
  direction: 'ltr',
  dateline: null,
  wire: [],
  licence: null,
};

function typed(name: keyof Metadata, text: string) {
  const field = fields.find((candidate) => candidate.name === name);
  return field && valueTyped(field, text, article);
}

describe('the fields of the Details panel', () => {
  test('are all the fields that can be edited', () => {
    expect(fields.map(({ name }) => name).sort()).toEqual(metadataSchema.keyof().options.toSorted());
  });

  test.each(fields.map((field) => [field.name, field] as const))(
    '%s: what is printed is read again as the same value',
    (name, field) => {
      expect(valueTyped(field, field.print(article), article)).toEqual({ [name]: article[name] });
    },
  );

  test('several authors are parted by semicolons; one who stays keeps role and page', () => {
    expect(typed('authors', 'Joan Model; Luke Example ;')).toEqual({
      authors: [article.authors[0], { name: 'Luke Example', role: 'author', url: null }],
    });
  });

  test('a date may be as precise as it is known, and nothing else', () => {
    expect(typed('publishedAt', '2024-02')).toEqual({ publishedAt: '2024-02' });
    expect(typed('publishedAt', '')).toEqual({ publishedAt: null });
    expect(typed('publishedAt', 'yesterday')).toBeNull();
  });

  test('a kind that does not exist is refused', () => {
    expect(typed('kind', 'poem')).toBeNull();
  });
});

describe('a value of another source', () => {
  test.each([
    ['a headline', 'a headline'],
    [['a', 'b'], 'a; b'],
    [[{ name: 'Joan Model', role: 'author' }], 'Joan Model'],
    [null, '–'],
    [{ odd: 1 }, '{"odd":1}'],
  ])('%j', (value, text) => {
    expect(rivalText(value)).toBe(text);
  });
});
