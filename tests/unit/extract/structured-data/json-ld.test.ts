import { describe, expect, test } from 'vitest';
import { nodesOf, textOf, textsOf } from '../../../../main/extract/structured-data/index.ts';
import { readData, readScript } from './read.ts';

function headlineOf(json: string): string | null {
  const node = readScript(json).nodes.find(({ types }) => types.includes('newsarticle'));
  return node ? textOf(node, 'headline') : null;
}

describe('JSON-LD as sites write it', () => {
  test.each([
    ['well', '{"@type":"NewsArticle","headline":"Bridge opens"}'],
    ['with a trailing comma', '{"@type":"NewsArticle","headline":"Bridge opens",}'],
    ['without a comma between lines', '{"@type":"NewsArticle"\n"headline":"Bridge opens"}'],
    ['with comments', '/* site */ {"@type":"NewsArticle", // kind\n "headline":"Bridge opens"}'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Bridge opens"}\n//]]>'],
    ['in an HTML comment', '<!-- {"@type":"NewsArticle","headline":"Bridge opens"} -->'],
    [
      'with entities for quotes',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bridge opens&quot;}',
    ],
    ['encoded twice', JSON.stringify('{"@type":"NewsArticle","headline":"Bridge opens"}')],
    ['with escaped quotes throughout', '{\\"@type\\":\\"NewsArticle\\",\\"headline\\":\\"Bridge opens\\"}'],
    ['with single quotes', "{'@type':'NewsArticle','headline':'Bridge opens'}"],
    ['with bare keys and a semicolon', '{"@type":"NewsArticle", headline:"Bridge opens"};'],
    ['in a list', '[{"@type":"Organization","name":"X"},{"@type":"NewsArticle","headline":"Bridge opens"}]'],
    [
      'in a graph',
      '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Bridge opens"}]}',
    ],
    ['after another value', '{"@type":"WebSite"}{"@type":"NewsArticle","headline":"Bridge opens"}'],
    ['cut off', '{"@type":"NewsArticle","headline":"Bridge opens","author":{"name":"An'],
    ['with a full type', '{"@type":["http://schema.org/NewsArticle"],"schema:headline":"Bridge opens"}'],
    ['with another spelling', '{"@type":"NewsArticle","Headline":"Bridge opens"}'],
  ])('is read: %s', (_, json) => {
    expect(headlineOf(json)).toBe('Bridge opens');
  });

  test('keeps bare line breaks and unescaped quotes of a text', () => {
    expect(headlineOf('{"@type":"NewsArticle","headline":"Bridge\n opens"}')).toBe('Bridge opens');
    expect(headlineOf('{"@type":"NewsArticle","headline":"The "long" bridge opens","x":1}')).toBe(
      'The "long" bridge opens',
    );
  });

  test('decodes entities and drops tags of a text', () => {
    expect(
      headlineOf('{"@type":"NewsArticle","headline":"Fish &amp;amp; <em>chips</em> &#8211; again"}'),
    ).toBe('Fish & chips – again');
  });

  test('says nothing where there is no sense', () => {
    expect(readScript('not json at all').nodes).toEqual([]);
    expect(readScript('').nodes).toEqual([]);
  });

  test('leaves other scripts alone', () => {
    expect(readData('<script type="application/json">{"@type":"NewsArticle"}</script>').nodes).toEqual([]);
  });
});

describe('the graph', () => {
  test('joins a reference with what it refers to, in another script', () => {
    const { nodes } = readData(`
      <script type="application/ld+json">{"@type":"NewsArticle","author":{"@id":"#a"}}</script>
      <script type="application/ld+json">{"@type":"Person","@id":"#a","name":"Anna Example"}</script>`);
    const article = nodes.find(({ types }) => types.includes('newsarticle'));
    expect(article && textsOf(article, 'author')).toEqual(['Anna Example']);
  });

  test('may go in circles', () => {
    const { nodes } = readScript(
      '{"@graph":[{"@id":"#1","@type":"WebPage","mainEntity":{"@id":"#2"}},{"@id":"#2","@type":"NewsArticle","isPartOf":{"@id":"#1"}}]}',
    );
    const [page] = nodes.filter(({ types }) => types.includes('webpage'));
    const [article] = page ? nodesOf(page, 'mainEntity') : [];
    expect(article && nodesOf(article, 'isPartOf')).toEqual([page]);
  });

  test('lists nested nodes, and says where they hang', () => {
    const { nodes } = readScript('{"@type":"NewsArticle","image":{"@type":"ImageObject","url":"/a.jpg"}}');
    expect(nodes.map(({ types, within }) => [types[0], within])).toEqual([
      ['newsarticle', null],
      ['imageobject', 'image'],
    ]);
  });
});
