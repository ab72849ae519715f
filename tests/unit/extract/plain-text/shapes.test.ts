import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../main/extract/plain-text/index.ts';
import { draftSchema } from '../../../../shared/article.ts';

const context = { url: null, at: '2024-05-10T08:00:00.000Z' };
const read = (text: string) => readPlainText(text, context);

const sentence =
  'The council of Sampleton met on Monday and decided to leave the old lighthouse where it stands.';

describe('a text without a headline', () => {
  it('gets a title made from its first sentence', () => {
    const article = read(`${sentence} It will be painted in the spring.\n\n${sentence}`);
    expect(article.title).toBe(sentence.replace(/\.$/, ''));
    expect(article.provenance.title).toBe('made');
    expect(article.text.startsWith(sentence)).toBe(true);
  });

  it('makes the title after the dateline, and shortens it at a word', () => {
    const long = `Sampleton (AP) — ${'a very long sentence that does not want to end and goes on '.repeat(4)}indeed.`;
    const { title, provenance, wire } = read(`${long}\n\n${sentence}`);
    expect(title.length).toBeLessThanOrEqual(111);
    expect(title).toMatch(/^a very long sentence .*[a-z]…$/);
    expect(provenance.title).toBe('made');
    expect(wire).toEqual(['AP']);
  });
});

describe('what stands in the body', () => {
  it('prints lists as lists', () => {
    const article = read(
      `What the council decided\n\n${sentence} These are the next steps:\n\n- paint the tower\n- mend the lamp\n- open the door\n\n${sentence}\n\n1. First the tower\n2. Then the lamp`,
    );
    expect(article.html).toContain(
      '<ul><li>paint the tower</li><li>mend the lamp</li><li>open the door</li></ul>',
    );
    expect(article.html).toContain('<ol><li>First the tower</li><li>Then the lamp</li></ol>');
    expect(article.text).toContain('paint the tower\n\nmend the lamp');
  });

  it('keeps spoken lines that begin with a dash as paragraphs', () => {
    const article = read(
      `Un titre sans point\n\n— Bonjour, dit la mareyeuse en riant, vous voilà enfin revenus au port.\n\n— Bonjour, répondit le patron, et il posa sa caisse sur le quai mouillé.`,
    );
    expect(article.html).not.toContain('<ul>');
    expect(article.html.match(/<p>— /g)).toHaveLength(2);
  });

  it('takes no short last line for a subhead', () => {
    const article = read(`A headline here\n\n${sentence}\n\nA line at the end`);
    expect(article.html).not.toContain('<h2>');
  });

  it('escapes what would be markup', () => {
    const article = read(`A <b>headline</b>\n\n${sentence} <script>alert(1)</script> & so on.`);
    expect(article.title).toBe('A <b>headline</b>');
    expect(article.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; so on.');
    expect(article.text).toContain('<script>alert(1)</script> & so on.');
  });

  it('parts the agency that signs the text', () => {
    const article = read(`A headline here\n\n${sentence}\n\n${sentence} Twice.\n\nReuters`);
    expect(article.wire).toEqual(['Reuters']);
    expect(article.text).not.toContain('Reuters');
    expect(article.photos).toEqual([]);
  });

  it('keeps a paragraph that mentions an agency or a photo', () => {
    const article = read(
      `A headline here\n\n${sentence} The photo was shown to Reuters and to Anna Example of the AP.\n\n${sentence}`,
    );
    expect(article.photos).toEqual([]);
    expect(article.text).toContain('Anna Example of the AP.');
  });
});

describe('hostile and empty text', () => {
  it.each(['', ' \n\n \t\n', '\ufeff'])('says that there is no article in %j', (text) => {
    expect(read(text)).toMatchObject({ health: ['no-article'], text: '', html: '', photos: [] });
  });

  it('gives a valid draft for any text, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const draft = draftSchema.parse(read(text));
        expect(read(text)).toEqual(draft);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['spaces', ' '.repeat(100_000)],
    ['line breaks', '\n'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['capitals', 'A '.repeat(50_000)],
    ['short lines', 'a.\n'.repeat(33_000)],
    ['cues', 'Photo: A/AFP\n'.repeat(7_000)],
  ])('reads a long text of %s in a moment', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
