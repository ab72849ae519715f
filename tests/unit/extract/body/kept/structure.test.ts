import { describe, expect, test } from 'vitest';
import { paragraphs, readHtml } from '../../page.ts';
import { readInside } from './inside.ts';

describe('notes', () => {
  test('keep their numbers, and lose only the way back', () => {
    const { html, text } = readInside(
      `<p>The wall is from 1904<sup id="fnref1"><a href="#fn1">1</a></sup>, as the town archive says in its long report.</p>
       <section class="footnotes"><ol><li id="fn1"><p>Town archive, report of 1950. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
    );
    expect(text).toBe(
      'The wall is from 1904[1], as the town archive says in its long report.\n\nTown archive, report of 1950.',
    );
    expect(html).toContain('<sup><a href="https://gazette.example/news/harbour#fn1">1</a></sup>');
    expect(html).toContain('<ol><li>Town archive, report of 1950.</li></ol>');
  });

  test.each([
    '<a href="#r1">^</a>',
    '<a role="doc-backlink" href="#r1">back</a>',
    '<b><a href="#r1">↑</a></b>',
  ])('the way back is %s', (back) => {
    expect(readInside(`<ol><li>${back} Town archive, report of 1950.</li></ol>`).text).toBe(
      'Town archive, report of 1950.',
    );
  });
});

describe('formulas', () => {
  const mathml =
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>h</mi><mn>2</mn></msup><mo>=</mo><mn>4</mn></mrow><annotation encoding="application/x-tex">h^2=4</annotation></semantics></math>';
  const html =
    '<math alttext="h^2=4"><semantics><mrow><msup><mi>h</mi><mn>2</mn></msup><mo>=</mo><mn>4</mn></mrow></semantics></math>';
  test.each([
    ['MathML', mathml],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${mathml}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">h</span><span>2</span>=4</span></span></span>`,
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview"></span><span class="MathJax" data-mathml="x"><nobr aria-hidden="true"><span>h2=4</span></nobr><span class="MJX_Assistive_MathML">${mathml}</span></span><script type="math/tex">h^2=4</script>`,
    ],
    [
      'MathJax 3',
      `<mjx-container class="MathJax"><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml>${mathml}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'Wikipedia',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;">${mathml}</span><img src="/m.svg" class="mwe-math-fallback-image-inline" alt="h^2=4"></span>`,
    ],
  ])('%s stands once in its sentence', (_, formula) => {
    const read = readInside(
      `<p>The height follows from ${formula} at the wall, says the report of the office.</p>`,
    );
    expect(read.html).toBe(
      `<p>The height follows from ${html} at the wall, says the report of the office.</p>`,
    );
    expect(read.text).toBe('The height follows from h^2=4 at the wall, says the report of the office.');
  });

  test('of its own line', () => {
    const { html: out, text } = readInside(
      `<div>The height follows from this. <span class="katex-display"><span class="katex"><span class="katex-mathml">${mathml}</span></span></span> So says the report of the office.</div>`,
    );
    expect(out).toContain('display="block"');
    expect(text).toBe('The height follows from this.\n\nh^2=4\n\nSo says the report of the office.');
  });
});

describe('code', () => {
  test('keeps its white space, and loses the numbers of its lines', () => {
    const { html, text } = readInside(
      `<div class="highlight"><table><tr><td class="gutter"><pre class="lineno">1
2
</pre></td><td class="code"><pre><span>if</span> wet:
    close(<span class="s">"quay"</span>)
</pre></td></tr></table></div>`,
    );
    expect(text).toBe('if wet:\n    close("quay")');
    expect(html).toContain('<pre>if wet:\n    close("quay")\n</pre>');
  });

  test('line breaks and boxes end its lines', () => {
    expect(readInside('<pre>one<br>two<div>three</div>four</pre>').text).toBe('one\ntwothree\nfour');
  });
});

describe('tables', () => {
  test('of data keep caption, heads and spans', () => {
    const { html, text } = readInside(
      '<table><caption>Quays</caption><thead><tr><th>Quay</th><th>Metres</th></tr></thead><tbody><tr><td>North</td><td>90</td></tr><tr><td colspan="2">South is closed</td></tr></tbody></table>',
    );
    expect(text).toBe('Quays\nQuay\tMetres\nNorth\t90\nSouth is closed');
    expect(html).toContain('<caption>Quays</caption>');
    expect(html).toContain('<td colspan="2">South is closed</td>');
  });

  test('that lay out a page give way to what they hold', () => {
    const { html } = readInside(
      `<table role="presentation"><tr><td><p>${paragraphs[0]} Again.</p></td><td><p>${paragraphs[1]} Again.</p></td></tr></table>`,
    );
    expect(html).toBe(`<p>${paragraphs[0]} Again.</p><p>${paragraphs[1]} Again.</p>`);
  });
});

describe('quotes', () => {
  test.each([
    [
      'a quote',
      '<blockquote class="pullquote">divers needed two tides to see how far the damage went</blockquote>',
    ],
    [
      'a box',
      '<aside class="pull-quote"><p>“Divers needed two tides to see the damage went under the water line”</p></aside>',
    ],
    [
      'a figure',
      '<figure class="article-quote"><p>ships would be let in from dawn, after three days without traffic</p><figcaption>The office</figcaption></figure>',
    ],
  ])('that repeat the text are dropped: %s', (_, quote) => {
    expect(readInside(quote).text).toBe('');
  });

  test.each([
    [
      'a quote',
      '<blockquote class="pullquote"><p>I have never in my life seen water like this.</p></blockquote>',
    ],
    ['a box', '<aside class="pull-quote"><p>I have never in my life seen water like this.</p></aside>'],
    ['a division', '<div class="quote-block"><p>I have never in my life seen water like this.</p></div>'],
  ])('that say something new are kept: %s', (_, quote) => {
    expect(readInside(quote).html).toBe(
      '<blockquote><p>I have never in my life seen water like this.</p></blockquote>',
    );
  });
});

describe('lines of text', () => {
  test.each([
    [
      'raised and lowered signs',
      '<p>H<sub>2</sub>O on 10 m<sup>2</sup> of the quay, and more.</p>',
      'H2O on 10 m2 of the quay, and more.',
    ],
    [
      'a drop cap',
      '<p><span class="dropcap">T</span>he old master said nothing of it for thirty years.</p>',
      'The old master said nothing of it for thirty years.',
    ],
    [
      'a drop cap in pieces',
      '<p><span><b>T</b></span><span>he</span> old master said nothing of it for thirty years.</p>',
      'The old master said nothing of it for thirty years.',
    ],
    [
      'bare text in boxes',
      '<div>First words of a box here.</div><div>Second words of a box here.</div>',
      'First words of a box here.\n\nSecond words of a box here.',
    ],
    [
      'paragraphs by two breaks',
      '<div>The first paragraph of a page.<br>&nbsp;<br>The second paragraph of a page.</div>',
      'The first paragraph of a page.\n\nThe second paragraph of a page.',
    ],
    [
      'an interview',
      '<p><strong>What did you see?</strong></p><p>Water, and nothing else.</p><p><b>Were you afraid?</b><br>Yes.</p>',
      'What did you see?\n\nWater, and nothing else.\n\nWere you afraid?\nYes.',
    ],
    [
      'terms',
      '<dl><dt>Quay</dt><dd>Where ships are tied up.</dd><dt>Mole</dt><dd>A wall against the sea.</dd></dl>',
      'Quay\n\nWhere ships are tied up.\n\nMole\n\nA wall against the sea.',
    ],
    [
      'a break between scenes',
      '<p>So it ended there.</p><p>* * *</p><p>And so it began again.</p>',
      'So it ended there.\n\n* * *\n\nAnd so it began again.',
    ],
    [
      'ruby without its readings',
      '<p>The word <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby> means port, said he.</p>',
      'The word 港 means port, said he.',
    ],
    [
      'ligatures and soft breaks',
      '<p>The oﬃce of the har\u00adbour, and its cœur, said he to us.</p>',
      'The oﬃce of the har\u00adbour, and its cœur, said he to us.',
    ],
    [
      'no-break spaces and guillemets',
      '<p>«\u00a0Jamais vu cela\u202f!\u00a0» dit-elle à 20\u00a0% près, hier.</p>',
      '«\u00a0Jamais vu cela\u202f!\u00a0» dit-elle à 20\u00a0% près, hier.',
    ],
  ])('%s', (_, inside, text) => {
    expect(readInside(inside).text).toBe(text);
  });

  test('links are absolute, and lead nowhere but to the web', () => {
    const { html } = readInside(
      '<p>More in the <a href="/report">report</a>, <a href="other.html#x">there</a>, <a href="javascript:x()">nowhere</a>, or by <a href="mailto:a@b.example">mail</a>.</p>',
    );
    expect(html).toBe(
      '<p>More in the <a href="https://gazette.example/report">report</a>, <a href="https://gazette.example/news/other.html#x">there</a>, nowhere, or by <a href="mailto:a@b.example">mail</a>.</p>',
    );
  });
});

test('a Chinese page whose paragraphs are marked by wide spaces', () => {
  const lines = [
    '港务局周四表示，在三天没有船只往来之后，船只将从黎明起获准入港，海堤上的工作进行了整整一夜。',
    '在暴风雨中，大约二十米长的海堤倒塌了，潜水员需要两次潮汐才能看清水线以下的损坏程度。',
    '港务局说，维修工作将持续到五月，在那之前，北码头不接收长度超过九十米的船只。',
  ];
  const { text, language } = readHtml(
    `<html><head><meta charset="utf-8"><title>港口重新开放</title></head><body><h1>港口重新开放</h1><div id="zoom">　　${lines.join('<br>\n　　')}</div></body></html>`,
  );
  expect(text).toBe(lines.join('\n\n'));
  expect(language).toMatch(/^zh/);
});

test('a Hebrew page reads from right to left', () => {
  const line =
    'משרד הנמל הודיע ביום חמישי כי אוניות יורשו להיכנס מן השחר, לאחר שלושה ימים ללא תנועה ולילה ארוך של עבודה על חומת הים.';
  const draft = readHtml(
    `<html lang="he" dir="rtl"><head><title>הנמל נפתח מחדש</title></head><body><article><h1>הנמל נפתח מחדש</h1><p>${line}</p><p>${line.replace('חמישי', 'שישי')}</p></article></body></html>`,
  );
  expect(draft.text).toBe(`${line}\n\n${line.replace('חמישי', 'שישי')}`);
  expect(draft.direction).toBe('rtl');
});
