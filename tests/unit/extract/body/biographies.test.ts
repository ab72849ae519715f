import { describe, expect, test } from 'vitest';
import { authorSchema } from '../../../../shared/metadata.ts';
import { articleHtml, paragraphs, readHtml } from '../page.ts';

const about = 'Joan Model writes about ports and has lived at the sea for thirty years.';
const head = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Harbour reopens after three days',
  author: { '@type': 'Person', name: 'Joan Model' },
})}</script>`;
const below = (box: string) => articleHtml('', { head }).replace('</article>', `${box}</article>`);

describe('what is told of an author is kept beside the name, and not in the text', () => {
  test.each([
    [
      'a box',
      `<div class="author-bio"><h3>Joan Model</h3><p>${about}</p><a href="/joan">More by her</a></div>`,
    ],
    ['an aside', `<aside class="about-author"><p>${about}</p></aside>`],
    [
      'a plugin’s box',
      `<div class="saboxplugin-wrap"><div class="saboxplugin-desc"><p>${about}</p></div></div>`,
    ],
    ['a paragraph', `<p><em>${about}</em></p>`],
    ['a box without the name', `<div class="author-box"><p>${about.replace('Joan Model', 'She')}</p></div>`],
  ])('%s', (_, box) => {
    const { text, authors } = readHtml(below(box));
    expect(text).toBe(paragraphs.join('\n\n'));
    expect(authors).toEqual([
      {
        name: 'Joan Model',
        role: 'author',
        url: null,
        biography: expect.stringContaining('writes about ports'),
      },
    ]);
  });

  test('each of several authors has their own', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harbour reopens after three days',
      author: [
        { '@type': 'Person', name: 'Joan Model' },
        { '@type': 'Person', name: 'Ben Sample' },
      ],
    };
    const page = articleHtml('', {
      head: `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    }).replace(
      '</article>',
      `<div class="author-bio"><p>Ben Sample takes photographs of ships and of those who build them.</p></div><div class="author-bio"><p>${about}</p></div></article>`,
    );
    expect(readHtml(page).authors.map(({ name, biography }) => [name, biography])).toEqual([
      ['Joan Model', about],
      ['Ben Sample', 'Ben Sample takes photographs of ships and of those who build them.'],
    ]);
  });

  test('an author of whom nothing is told has none, as in documents of old', () => {
    const [author] = readHtml(articleHtml('', { head })).authors;
    expect(author).not.toHaveProperty('biography');
    expect(authorSchema.parse({ name: 'Joan Model', role: 'author', url: null })).toEqual(author);
  });
});
