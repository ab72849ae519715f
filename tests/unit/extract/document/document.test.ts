import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { decodeBytes, parseDocument } from '../../../../main/extract/document/index.ts';

function decoded(bytes: Uint8Array, contentType: string | null = null): string {
  return decodeBytes({ bytes, contentType });
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the charset', () => {
  test.each([
    ['a byte order mark wins over the header', utf8('\ufeff<p>é</p>'), 'text/html; charset=windows-1252'],
    [
      'the header wins over the page',
      latin('<meta charset="utf-8"><p>é</p>'),
      'text/html; charset=windows-1252',
    ],
    ['the page says it', latin('<meta charset="windows-1252"><p>é</p>'), 'text/html'],
    ['nobody says it: by the bytes', latin('<p>é</p>'), null],
    ['nobody says it, and it is UTF-8', utf8('<p>é</p>'), null],
  ])('%s', (_, bytes, contentType) => {
    expect(decoded(bytes, contentType)).toMatch(/<p>é<\/p>$/);
  });
});

function treeOf(html: string): string {
  return parseDocument(html, { url: null, at: '2024-05-10T08:00:00.000Z' }).document.body?.innerHTML ?? '';
}

/** The same by the parser's own plain tree. */
function standardTree(html: string): string {
  const root = parse(html, { scriptingEnabled: false }).childNodes.find(isElement);
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  return body ? serialize(body) : '';
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element {
  return 'tagName' in node;
}

describe('the tree is the standard’s', () => {
  test.each([
    ['an implied tbody', '<table><tr><td>1<td>2</table>'],
    ['foster parenting', '<table><p>out</p><tr><td>in</td></tr></table>'],
    ['crossed formatting', '<p><b>bold <i>both</b> italic</i> plain</p>'],
    ['open paragraphs and items', '<p>one<p>two<ul><li>a<li>b</ul>'],
    ['text that would be markup', '<p>1 &lt; 2 &amp; 3 &gt; 2 "quoted"</p>'],
    ['attributes with quotes', `<p title='say "no" &amp; go'>x</p>`],
    ['void elements', '<p>a<br>c<hr></p>'],
  ])('%s', (_, html) => {
    expect(treeOf(html)).toBe(standardTree(html));
  });

  test('for any soup of tags', () => {
    const piece = fc.constantFrom(
      ...'<p> </p> <b> </b> <i> </i> <a> </a> <ul> <li> </ul> <table> <tr> <td> </table> <h2> </h2> <div> </div> <br> text'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = pieces.join('');
        expect(treeOf(html)).toBe(standardTree(html));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a hostile page', () => {
  test.each([
    ['nothing', ''],
    ['fifty thousand levels', '<div>'.repeat(50_000)],
    ['a hundred thousand open links', '<a>'.repeat(100_000)],
    ['control characters', '\u0000\u0001<p>\u0000'],
  ])('%s gives a document', (_, html) => {
    expect(treeOf(html).length).toBeGreaterThanOrEqual(0);
  });
});
