import { describe, expect, test } from 'vitest';
import { parseAssignments } from '../../../main/cli/assignments.ts';

describe('field=value', () => {
  test.each([
    ['title=A new headline', { title: 'A new headline' }],
    ['title=a=b', { title: 'a=b' }],
    ['standfirst=', { standfirst: null }],
    ['authors=Alex Example; Jane Sample;', { authors: [person('Alex Example'), person('Jane Sample')] }],
    ['authors=', { authors: [] }],
    ['publisher=Le Courrier modèle', { publisher: { name: 'Le Courrier modèle', url: null } }],
    ['publisher=', { publisher: null }],
    ['keywords=port; mer', { keywords: ['port', 'mer'] }],
    ['wire=AFP', { wire: ['AFP'] }],
    ['publishedAt=2019-04', { publishedAt: '2019-04' }],
    ['publishedat=2019-04-23T09:12:00+02:00', { publishedAt: '2019-04-23T09:12:00+02:00' }],
    ['language=pt-br', { language: 'pt-BR' }],
    ['kind=opinion', { kind: 'opinion' }],
    ['direction=rtl', { direction: 'rtl' }],
  ])('%s', (text, values) => {
    expect(parseAssignments([text])).toEqual({ values, photos: [] });
  });

  test('sets photos by their index, caption and credit together', () => {
    const texts = ['photos.0.credit=Alex Example / AFP', 'photos.0.caption=', 'photos.2.caption=The quay'];
    expect(parseAssignments(texts)).toEqual({
      values: {},
      photos: [
        { index: 0, credit: 'Alex Example / AFP', caption: null },
        { index: 2, caption: 'The quay' },
      ],
    });
  });

  test.each([
    ['title', 'sets nothing'],
    ['=x', 'sets nothing'],
    ['headline=x', 'is no field'],
    ['constructor=x', 'is no field'],
    ['__proto__=x', 'is no field'],
    ['html=<p>', 'is no field'],
    ['title=', 'cannot be empty'],
    ['kind=poem', 'kind cannot be “poem”'],
    ['publishedAt=yesterday', 'publishedAt cannot be “yesterday”'],
    ['language=not a language', 'is no language'],
    ['photos.x.credit=y', 'is no field'],
    ['photos.0.html=y', 'is no field'],
  ])('%s is wrong usage', (text, message) => {
    expect(() => parseAssignments([text])).toThrow(message);
  });
});

function person(name: string) {
  return { name, role: 'author', url: null };
}
