import { describe, expect, test } from 'vitest';
import { articleHtml, paragraphs, readHtml } from '../page.ts';

const whole = paragraphs.join('\n\n');
const headline = 'Harbour reopens after three days';
const standfirst = 'Ships were let in from dawn, after the longest closure in forty years.';

/** An article with a head of its own. */
function under(head: string, meta = ''): string {
  return articleHtml('', { head: meta }).replace(/<h1>.*<\/h1>/, head);
}

describe('what an article’s head says is not said again in its text', () => {
  test('headline, byline with its word, standfirst, date and kicker', () => {
    const draft = readHtml(
      under(`<span class="kicker">Region</span><h1>${headline}</h1>
       <p class="standfirst">${standfirst}</p>
       <div class="author">By <span itemprop="author">Joan Model</span></div>
       <time datetime="2024-05-09T07:45:00+02:00">9 May 2024</time>`),
    );
    expect(draft.text).toBe(whole);
    expect(draft.standfirst).toBe(standfirst);
    expect(draft.authors.map(({ name }) => name)).toEqual(['Joan Model']);
    expect(draft.publishedAt).toBe('2024-05-09T07:45:00+02:00');
  });

  test.each([
    ['the headline a second time', `<h1>${headline}</h1><h2>${headline}</h2>`],
    ['the headline in another case', `<h1>${headline}</h1><p><b>${headline.toUpperCase()}</b></p>`],
    ['a line of date', `<h1>${headline}</h1><p>Published: 9 May 2024, 07:45</p>`],
    ['a German line of date', `<h1>${headline}</h1><p>Stand: 09.05.2024, 07:45 Uhr</p>`],
    ['a French line of date', `<h1>${headline}</h1><p>Publié le 9 mai 2024 à 07h45</p>`],
    ['the reading time', `<h1>${headline}</h1><p class="reading-time">3 min read</p>`],
  ])('%s', (_, head) => {
    expect(readHtml(under(head)).text).toBe(whole);
  });

  test('the byline that the page’s data name', () => {
    const meta = '<meta name="author" content="Joan Model">';
    expect(readHtml(under(`<h1>${headline}</h1><p>By Joan Model</p>`, meta)).text).toBe(whole);
    expect(readHtml(under(`<h1>${headline}</h1><p>Joan Model, Sample Town</p>`, meta)).text).toBe(whole);
  });

  test('captions and credits of photos', () => {
    const figure = (at: number) =>
      `<figure><img src="/wall-${at}.jpg" width="900" height="600" alt="The wall"><figcaption>The sea wall on Thursday, seen from the north quay. Photo: Joan Model / Sample Agency</figcaption></figure>`;
    const draft = readHtml(articleHtml(figure(1)).replace('<article>', `<article>${figure(2)}`));
    expect(draft.text).toBe(whole);
    expect(draft.html).not.toContain('Sample Agency');
    expect(draft.photos.length).toBe(2);
  });
});

describe('the first paragraph stays', () => {
  test('where the page’s description repeats it', () => {
    const [first = ''] = paragraphs;
    expect(readHtml(articleHtml('', { head: `<meta name="description" content="${first}">` })).text).toBe(
      whole,
    );
  });

  test('where it names the author in a sentence', () => {
    const said =
      'Joan Model was the first to see the water come over the wall, and she has told it many times since.';
    const page = under(`<h1>${headline}</h1><p>${said}</p>`, '<meta name="author" content="Joan Model">');
    expect(readHtml(page).text).toBe(`${said}\n\n${whole}`);
  });
});
