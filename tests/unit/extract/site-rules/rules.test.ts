import { describe, expect, it } from 'vitest';
import { explain, extractArticle, readSiteRule } from '../../../../main/extract/index.ts';
import { articleHtml, paragraphs } from '../page.ts';

const url = 'https://www.gazette.example/news/harbour';

function pageOf(html: string, from: string | null = url) {
  const bytes = new TextEncoder().encode(html);
  return { bytes, contentType: 'text/html', mime: 'text/html', url: from, at: '2024-05-10T08:00:00.000Z' };
}

function ruleOf(rule: object) {
  return readSiteRule('gazette.json', JSON.stringify({ hosts: ['gazette.example'], ...rule }));
}

function readWith(rule: object, html: string, from: string | null = url) {
  return extractArticle(pageOf(html, from), { rules: [ruleOf(rule)] });
}

const messageOf = (rule: unknown) => {
  try {
    readSiteRule('gazette.json', typeof rule === 'string' ? rule : JSON.stringify(rule));
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : '';
  }
};

describe('a site rule’s values', () => {
  const head = '<meta property="og:title" content="Harbour reopens">';
  const inside =
    '<div class="k1">Quay trade goes on</div><div class="k2"><i>By Anna Example</i><i>Ben Sample</i></div>' +
    '<time class="k3" datetime="2024-05-02T09:30:00+02:00">Thursday</time><span class="k4">Coast</span>';

  it('are in force, with what general reading says as the first rival', () => {
    const draft = readWith({ title: '.k1' }, articleHtml(inside, { head }));
    expect(draft.title).toBe('Quay trade goes on');
    expect(draft.provenance.title).toBe('rule:gazette.example');
    expect(draft.rivals.title?.[0]).toEqual({ value: 'Harbour reopens after three days', source: 'h1' });
  });

  it('come from texts and attributes, in the forms of each field', () => {
    const rule = {
      authors: '.k2 i',
      publishedAt: '.k3@datetime',
      section: '.k4',
      modifiedAt: 'time.k3@datetime',
    };
    const draft = readWith(rule, articleHtml(inside));
    expect(draft.authors.map(({ name }) => name)).toEqual(['Anna Example', 'Ben Sample']);
    expect(draft.publishedAt).toBe('2024-05-02T09:30:00+02:00');
    expect(draft.modifiedAt).toBe('2024-05-02T09:30:00+02:00');
    expect(draft.section).toBe('Coast');
    expect(draft.text).not.toContain('Anna Example');
  });

  it('are taken of the first selector that finds any', () => {
    expect(readWith({ title: ['.absent', '.k1', 'h1'] }, articleHtml(inside)).title).toBe(
      'Quay trade goes on',
    );
  });

  it('leave general reading in force where they are not found, and explanations say so', () => {
    const page = pageOf(articleHtml(inside));
    const general = extractArticle(page);
    const { draft, choices } = explain(page, [ruleOf({ title: '.absent', publishedAt: '.k1' })]);
    expect(draft).toEqual(general);
    expect(choices).toContainEqual({
      step: 'site rule',
      what: 'title: nothing found',
      reason: '.absent; read as on any page',
    });
    expect(choices).toContainEqual({
      step: 'site rule',
      what: 'publishedAt: nothing read',
      reason: '“Quay trade goes on”; read as on any page',
    });
  });
});

describe('a site rule’s body', () => {
  const [first = '', second = '', third = ''] = paragraphs;

  it('is the elements that it names, in the page’s order', () => {
    const html = `<body><h1>Harbour</h1><div class="b">${`<p>${first}</p>`}</div><p class="other">${second}</p><div class="a"><p>${third}</p></div></body>`;
    const draft = readWith({ body: '.a, .b' }, html);
    expect(draft.text).toBe([first, third].join('\n\n'));
  });

  it('loses what is dropped, photos in it too, and what is unwrapped gives way to its content', () => {
    const html = articleHtml(
      `<div class="k5"><p>${second}</p><figure><img src="/a.jpg" width="900" height="600"><figcaption>A quay</figcaption></figure></div><blockquote class="layout"><p>Not a quotation, but set as one by the layout of the page.</p></blockquote>`,
    );
    const general = extractArticle(pageOf(html));
    expect(general.photos).toHaveLength(1);
    expect(general.html).toContain('<blockquote>');
    const draft = readWith({ drop: '.k5', unwrap: 'blockquote.layout' }, html);
    expect(draft.photos).toEqual([]);
    expect(draft.html).not.toContain('<blockquote>');
    expect(draft.text).toContain('Not a quotation');
  });

  it('keeps what looks like no article', () => {
    const box =
      '<aside class="related-box"><p>What the harbour costs, in figures that the office gave out.</p></aside>';
    const html = articleHtml(`${box}<p class="k">Advertisement</p>`);
    expect(extractArticle(pageOf(html)).text).not.toContain('What the harbour costs');
    const draft = readWith({ keep: ['.related-box', 'p.k'] }, html);
    expect(draft.text).toContain('What the harbour costs');
    expect(draft.text).toContain('Advertisement');
  });

  it('tells captions and credits by its selectors', () => {
    const html = articleHtml(
      '<div><img src="/quay.jpg" width="1200" height="800"></div><p class="q7">The quay at dawn</p><p class="q8">Anna Example</p>',
    );
    const [photo] = readWith({ photo: { caption: '.q7', credit: '.q8' } }, html).photos;
    expect(photo?.caption).toBe('The quay at dawn');
    expect(photo?.credit?.creators.map(({ name }) => name)).toEqual(['Anna Example']);
  });

  it('tells where the article goes on', () => {
    const { draft, choices } = explain(pageOf(articleHtml('<a class="on" href="/more/7"></a>')), [
      ruleOf({ nextPage: 'a.on' }),
    ]);
    expect(choices.map(({ what }) => what)).toContain('next page: https://www.gazette.example/more/7');
    expect(draft.parts?.next).toBe('https://www.gazette.example/more/7');
    expect(draft.health).toContain('in-parts');
  });
});

describe('the site of a page', () => {
  const html = articleHtml('<p class="k1">Other</p>');

  it('is its host with its subdomains, and no other host that ends alike', () => {
    expect(readWith({ title: '.k1' }, html, 'https://gazette.example/a').title).toBe('Other');
    expect(readWith({ title: '.k1' }, html, 'https://a.b.gazette.example/a').title).toBe('Other');
    expect(readWith({ title: '.k1' }, html, 'https://mygazette.example/a').title).not.toBe('Other');
  });

  it('is stated by a saved file itself where nobody says where it came from', () => {
    const head = '<link rel="canonical" href="https://gazette.example/a">';
    expect(readWith({ title: '.k1' }, articleHtml('<p class="k1">Other</p>', { head }), null).title).toBe(
      'Other',
    );
  });

  it('has the reader’s rule before the one that comes with the app, and the closest of several', () => {
    const rule = (host: string, title: string) =>
      readSiteRule('x.json', JSON.stringify({ hosts: [host], title }));
    const page = pageOf('<body><h1>One</h1><h2>Two</h2><h3>Three</h3></body>', 'https://www.wordsmith.org/a');
    expect(extractArticle(page).title).toBe('Three');
    const rules = [rule('wordsmith.org', 'h2'), rule('www.wordsmith.org', 'h1')];
    expect(extractArticle(page, { rules: rules.slice(0, 1) }).title).toBe('Two');
    expect(extractArticle(page, { rules }).title).toBe('One');
  });
});

describe('a file of a site rule', () => {
  const hosts = ['gazette.example'];

  it('is refused with its name, the key, and what may stand there', () => {
    expect(messageOf({ hosts, headline: 'h1' })).toMatch(
      /gazette\.json.*“headline”.*known are hosts,.*title/,
    );
    expect(messageOf({ hosts, photo: { text: 'p' } })).toMatch(/“photo\.text”.*caption, credit/);
    expect(messageOf({ hosts: ['https://gazette.example/'] })).toMatch(/“hosts\.0”.*"example\.org"/);
    expect(messageOf({ hosts, title: 7 })).toMatch(/“title”: must be a selector or a list of selectors/);
    expect(messageOf({ hosts, drop: ['p', 7] })).toMatch(/“drop\.1”/);
    expect(messageOf({ title: 'h1' })).toMatch(/“hosts”/);
    expect(messageOf('{"hosts": [')).toMatch(/gazette\.json is no JSON/);
    expect(messageOf('[]')).toMatch(/must be one object/);
    expect(messageOf(JSON.stringify({ hosts, about: 'x'.repeat(70_000) }))).toMatch(/longer than 64 KB/);
  });

  it.each([
    ['h1[', 'is no selector'],
    ['', 'it is empty'],
    ['p:has(img)', ':has'],
    ['p::before', 'may hold'],
    ['p:contains("x")', ':contains'],
    ['@datetime', 'it is empty'],
    ['p '.repeat(11), 'more than 10 parts'],
    [`p${'.x'.repeat(200)}`, 'longer than 300'],
    [':not(div p)', 'may hold no blank'],
  ])('is refused for the selector %j', (selector, reason) => {
    expect(messageOf({ hosts, title: ['h1', selector] })).toContain(reason);
    expect(messageOf({ hosts, title: selector })).toContain(reason);
  });
});
