import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lightDocument, outlineOf, referenceDocument } from './dom.ts';
import { plainOutline } from './plain-tree.ts';

const outlined = (html: string) => outlineOf(lightDocument(html).documentElement);
const reference = (html: string) => outlineOf(referenceDocument(html).documentElement);

describe('the tree is the standard’s', () => {
  test.each([
    ['nothing at all', ''],
    ['text alone', 'no markup'],
    ['an implied tbody', '<table><tr><td>1<td>2</table>'],
    ['foster parenting', '<table><p>out</p><tr><td>in</td></tr></table>'],
    ['a table in a table’s row', '<table><tr><table><tr><td>inner</table>outer</table>'],
    ['crossed formatting', '<p><b>bold <i>both</b> italic</i> plain</p>'],
    ['formatting across paragraphs', '<p><b>one<p>two</b> three'],
    ['a link in a link', '<a href="/1">one <a href="/2">two</a> three</a>'],
    ['open paragraphs and items', '<p>one<p>two<ul><li>a<li>b</ul>'],
    ['a block that ends a paragraph', '<p>one<div>two</div>three</p>'],
    ['end tags without a start', 'a</p>b</br>c</div></span>d'],
    ['a heading in a heading', '<h2>one<h3>two</h3></h2>'],
    ['a form in a form', '<form id=a><form id=b><input></form></form>'],
    ['a template', '<div><template><p>inert</p></template>seen</div>'],
    ['a noscript in the head', '<head><noscript><link rel=x><p>moved</noscript><title>t</title>'],
    ['a noscript in the body', '<p>a<noscript><img src=x><p>b</noscript>c'],
    [
      'foreign content',
      '<svg viewBox="0 0 1 1"><foreignObject><p>html</p></foreignObject><path d="M0"/></svg>',
    ],
    ['HTML that breaks out of an image', '<svg><g><p>out</p></g></svg>'],
    ['links of an image', '<svg><use xlink:href="#a" xml:lang="fr"/></svg>'],
    [
      'a formula',
      '<math definitionurl="x"><mi>x</mi><annotation-xml encoding="text/html"><p>a</annotation-xml></math>',
    ],
    [
      'scripts that write tags',
      '<script>"<p>no</p>"</script><style>p > a {}</style><textarea><p></textarea>',
    ],
    ['a frameset', '<frameset><frame src=a></frameset>'],
    ['attributes twice', '<p class="one" class="two" ID=x>a</p><html lang=fr><body class=late>'],
    ['attributes with quotes', `<p title='say "no" &amp; <go>'>x</p>`],
    ['character references', '<p>&lt;b&gt; &amp &nbsp;&eacute;&#x2019;&#128;&notit;</p>'],
    ['a doctype of old', '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN"><p>a<table><tr><td>b</table>'],
    ['comments amid text', '<p>a<!-- no -->b<!-- open <p>c'],
    ['text after the end', '<html><body><p>a</body></html> b<p>c'],
    ['a select with what does not belong there', '<select><option>a<option>b<div>c</div></select>'],
    ['ruby', '<ruby>漢<rp>(<rt>かん<rp>)</ruby>'],
    ['a list item’s list', '<ul><li>a<ul><li>b</li></ul><li>c</ul>'],
  ])('%s', (_, html) => {
    expect(outlined(html)).toBe(reference(html));
  });

  test.each([
    ['text', '<table>out<tr><td>in</td></tr>put</table>'],
    ['text beside an element', '<table><b>bold</b>out<tr><td>in</td></tr></table>'],
  ])('%s in a table stands before it, which the reference misplaces', (_, html) => {
    expect(outlined(html)).toBe(plainOutline(html));
  });

  const names = 'p b i a em ul li table tr td tbody h2 div span form button svg math mi select option'.split(
    ' ',
  );
  const tags = names.flatMap((name) => [`<${name}>`, `</${name}>`]);
  const alone = ['<br>', '<img src=x>', '<template>', '</template>', ' ', '<!-- -->'];
  const soup = (text: string) =>
    fc.array(fc.constantFrom(...tags, ...alone, text), { maxLength: 22 }).map((pieces) => pieces.join(''));

  test('for any soup of tags', () => {
    const property = fc.property(soup('text'), (html) => {
      expect(outlined(html)).toBe(plainOutline(html));
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('for any soup of tags without bare text, the reference’s', () => {
    const property = fc.property(soup('<p>text'), (html) => {
      expect(outlined(html)).toBe(reference(html));
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('markup', () => {
  test.each([
    ['text that would be markup', '<p>1 &lt; 2 &amp; 3 &gt; 2 "quoted" &nbsp;</p>'],
    ['attributes', `<p title='say "no" &amp; go' lang="fr">x</p>`],
    ['void elements', '<p>a<br>c</p><hr><img src="x" alt="">'],
    ['raw text', '<script>a < b && c</script>'],
  ])('is written as the standard writes it: %s', (_, html) => {
    expect(lightDocument(html).body.innerHTML).toBe(referenceDocument(html).body.innerHTML);
  });
});
