import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../main/extract/document/index.ts';
import { anonymiseAddress } from '../../making-fixtures/anonymise/address.ts';
import { fold, keptInShortLines } from '../../making-fixtures/anonymise/cues.ts';
import { anonymisePage } from '../../making-fixtures/anonymise/markup.ts';
import { moveNumbers } from '../../making-fixtures/anonymise/numbers.ts';
import { anonymiseText } from '../../making-fixtures/anonymise/text.ts';
import { type Expected, readFixture } from '../../making-fixtures/fixture.ts';

const pages = new URL('../../fixtures/pages/', import.meta.url);
const at = '2024-11-25T12:00:00.000Z';
const url = 'https://www.courrier.example/2024/05/06/le-port';

/** What of a reading has nothing to do with its words. */
function shapeOf(read: Expected) {
  return {
    words: read.title.split(/\s+/).length,
    standfirst: read.standfirst !== null,
    authors: read.authors.length,
    wire: read.wire,
    kind: read.kind,
    health: read.health,
    blocks: read.blocks.map((block) => block.split(/\s+/).length),
    photos: read.photos.map(({ role, caption, credit }) => ({
      role,
      caption: caption !== null,
      creators: credit?.creators.length ?? null,
      agencies: credit?.agencies.map(({ id }) => id) ?? null,
    })),
  };
}

function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
}

/** Four words of a text in a row that stand in another one, too; phrases of our own data are none. */
function survivingIn(text: string, original: string): string[] {
  const runsIn = (words: string[]) => words.map((_, place) => words.slice(place, place + 4).join(' '));
  const known = new Set(runsIn(wordsIn(original)).filter((run) => run.split(' ').length === 4));
  const isPhrase = (run: string) =>
    (keptInShortLines.get(run.split(' ')[0] ?? '') ?? []).some((phrase) => phrase.join(' ').startsWith(run));
  return runsIn(wordsIn(text)).filter((run) => known.has(run) && !isPhrase(run));
}

describe.each(readdirSync(pages).filter((name) => name.endsWith('.html')))('%s, anonymised', (name) => {
  const html = decodeBytes({ bytes: readFileSync(new URL(name, pages)), contentType: null });
  const page = anonymisePage(html);
  const before = readFixture(html, { url, at });
  const after = readFixture(page, { url: anonymiseAddress(url), at: moveNumbers(at) });

  it('is read as the page itself, but for its words', () => {
    expect(shapeOf(after)).toEqual(shapeOf(before));
    expect([after.publishedAt, after.modifiedAt]).toEqual([
      before.publishedAt && moveNumbers(before.publishedAt),
      before.modifiedAt && moveNumbers(before.modifiedAt),
    ]);
  });

  it('keeps no four words of it in a row', () => {
    const { title, standfirst, blocks, photos } = before;
    const captions = photos.map(({ caption }) => caption ?? '');
    const original = [title, standfirst ?? '', ...blocks, ...captions].join('\n. ');
    expect(survivingIn(page.replace(/ (?:class|id)="[^"]*"/g, ''), original)).toEqual([]);
  });

  it('comes out the same each time', () => {
    expect(anonymisePage(html)).toBe(page);
  });
});

describe('an anonymised text', () => {
  it('replaces the same word by the same, as long and in the same case and script', () => {
    const [first, second, third] = anonymiseText('Schleuse — schleuse — SCHLEUSE').split(' — ');
    expect(first).toMatch(/^[A-Z][a-z]{7}$/);
    expect(second).toBe(first?.toLowerCase());
    expect(third).toBe(first?.toUpperCase());
    expect(anonymiseText('Шлюз открыт')).toMatch(/^[А-Я][а-я]{3} [а-я]{6}$/);
    expect(anonymiseText('闸门打开')).toMatch(/^\p{sc=Han}{4}$/u);
    expect(anonymiseText('l’écluse, «fermée» !')).toMatch(/^[a-z]’[a-z]{6}, «[a-z]{6}» !$/);
  });

  it('keeps what credits and bylines are told by', () => {
    expect(anonymiseText('Photo: Quentin Vandersloot / AFP')).toMatch(/^Photo: \S+ \S+ \/ AFP$/);
    expect(anonymiseText('Par Quentin Vandersloot')).toMatch(/^Par \S+ \S+$/);
    expect(anonymiseText('Photo: Quentin Vandersloot / AFP')).not.toMatch(/Quentin|Vandersloot/);
  });

  it('keeps headlines equal where a site signs one of them', () => {
    const headline = 'The lock at the old mill closes for a year';
    expect(anonymiseText(`${headline} | The Mill Gazette`).split(' | ')[0]).toBe(anonymiseText(headline));
  });

  it('moves dates by whole years in each of their forms, and other long numbers anywhere', () => {
    expect(anonymiseText('6 mai 2024')).toBe('6 mai 2020');
    expect(anonymiseText('26, Abril, 2022')).toBe('26, Abril, 2018');
    expect(moveNumbers('2024-02-29T07:08:09+02:00')).toBe('2020-02-29T07:08:09+02:00');
    expect(moveNumbers('06.05.24, 20240506, 1714979289')).toBe('06.05.20, 20200506, 1588748889');
    expect(moveNumbers('7 of 31 at 12:30')).toBe('7 of 31 at 12:30');
    expect(moveNumbers('8412345')).toMatch(/^[1-9]\d{6}$/);
    expect(moveNumbers('8412345')).not.toBe('8412345');
  });
});

describe('an anonymised address', () => {
  it('keeps its shape: scheme, dates, file ending, query', () => {
    expect(anonymiseAddress('https://www.mill-gazette.test/2024/05/06/lock-closes.html?page=2#top')).toMatch(
      /^https:\/\/www\.[a-z]{4}-[a-z]+\.example\/2020\/05\/06\/[a-z]{4}-[a-z]{6}\.html\?page=2#top$/,
    );
    expect(anonymiseAddress('/img/quay-1200x800.jpg')).toMatch(/^\/img\/[a-z]{4}-1200x800\.jpg$/);
    expect(anonymiseAddress('https://www.youtube.com/embed/abcdefghijk')).toMatch(
      /^https:\/\/www\.youtube\.com\/embed\/[\w-]{11}$/,
    );
    expect(anonymiseAddress('data:image/gif;base64,R0lGODlhAQABAAAAACw=')).toBe('data:image/gif;base64,');
    expect(anonymiseAddress('https://schema.org/NewsArticle')).toBe('https://schema.org/NewsArticle');
  });
});

describe('an anonymised page', () => {
  const secret = 'Quentin Vandersloot opened the creaking lock himself';
  const state = JSON.stringify({ story: { body: `${secret}. `.repeat(12), kind: 'article' } });
  const page = anonymisePage(`<!doctype html><html><head><meta charset="windows-1252"><title>${secret}</title>
    <style>.a { content: "${secret}" }</style><script>track("${secret}")</script>
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "${secret}", // ${'note'}
      "url": "https://mill.test/a", "datePublished": "2024-05-06",}</script>
    <script>window.__STATE__ = ${state};</script><meta property="og:title" content="${secret}"></head>
    <body><!-- ${secret} --><h1 id="quentin-vandersloot-opened-the-creaking-lock" onclick="x('${secret}')">${secret}</h1>
    <img alt="${secret}" class="lead-image" src="data:image/png;base64,AAAA" data-caption="&lt;p&gt;${secret}&lt;/p&gt;">
    <template><p>${secret}</p></template></body></html>`);

  it('has nothing of the words, wherever they stood', () => {
    expect(page).not.toMatch(/Quentin|Vandersloot|opened|creaking/i);
  });

  it('still agrees with itself', () => {
    const [, headline] = /<h1[^>]*>([^<]*)</.exec(page) ?? [];
    expect(headline).toMatch(/^\S+(?: \S+){6}$/);
    expect(page.split(headline ?? '').length - 1).toBeGreaterThanOrEqual(4 + 12 + 2);
  });

  it('keeps data, classes and states, and neither styles, comments nor what only does something', () => {
    expect(page).toContain('"@type": "NewsArticle"');
    expect(page).toContain('"datePublished": "2020-05-06"');
    expect(page).toContain('class="lead-image"');
    expect(page).toContain('window.__STATE__ = {"story":{"body":');
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).not.toMatch(/<!-- |<style|track\(|onclick|AAAA/);
  });
});
