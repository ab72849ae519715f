import { describe, expect, test } from 'vitest';
import { readPage, text } from './read.ts';
import { type SiteHead, siteHeads } from './site-heads.ts';

/** The head in a page such as it stands in: a menu before it, the text, others' teasers and the page's foot behind it. */
const pageOf = ({ head = '', top, lang }: SiteHead) => ({
  lang,
  head: `<title>Bridge over the river opens - The Example</title><meta property="og:site_name" content="The Example">${head}`,
  body: `<header class="site-header"><a href="/">The Example</a><nav><a href="/town">Town</a><a href="/people">People</a></nav></header>
    <main><article>${top}<div class="content">${text}${text}</div></article></main>
    <aside><h2>More</h2><div class="card"><h3><a href="/town/ferry">The last ferry</a></h3><span class="author">Zoe Teaser</span><time datetime="2023-01-02">2 January 2023</time></div></aside>
    <footer><p>© 2026 The Example</p></footer>`,
});

describe('who wrote it and when, in the shapes of many sites', () => {
  test.each(siteHeads.map((head) => [head.shape, head] as const))('%s', (_, head) => {
    const { authors, wire, publishedAt, title } = readPage(pageOf(head)).values;
    expect({ names: authors.map(({ name }) => name), wire, publishedAt, title }).toEqual({
      names: head.names,
      wire: head.wire ?? [],
      publishedAt: head.published,
      title: head.title ?? 'Bridge over the river opens',
    });
  });
});
