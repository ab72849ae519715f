// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readFrameText } from '../../../../renderer/highlights/frame-text.ts';
import { placeOf, selectorsOf } from '../../../../renderer/highlights/selectors.ts';

function textOf(html: string) {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(root);
  return readFrameText(root);
}

function selection(from: [Node | null | undefined, number], to: [Node | null | undefined, number]): Range {
  const range = document.createRange();
  if (!from[0] || !to[0]) throw new Error('There is no such node.');
  range.setStart(from[0], from[1]);
  range.setEnd(to[0], to[1]);
  return range;
}

const quay = '<p>The quay is open. The quay\n was <em>closed</em> for days.</p><p>Ships wait.</p>';
const articleText = 'The quay is open. The quay was closed for days.\n\nShips wait.';

beforeEach(() => document.body.replaceChildren());

describe('a passage', () => {
  it('is quoted with what stands around it, and its place told in the article’s own text', () => {
    const frame = textOf(quay);
    const span = frame.spanOf(
      selection([document.querySelector('em')?.firstChild, 0], [document.querySelector('p')?.lastChild, 9]),
    );
    if (!span) throw new Error('Nothing is selected.');
    const { quote, position } = selectorsOf(frame, span, articleText);
    expect(quote.exact).toBe('closed for days');
    expect(quote.prefix.endsWith('The quay was ')).toBe(true);
    expect(quote.suffix).toBe('. Ships wait.');
    expect(articleText.slice(position.start, position.end)).toBe('closed for days');
  });

  it('is quoted with the quotes as they were written', () => {
    const frame = textOf('<p>He said “no – never” twice.</p>');
    const { quote } = selectorsOf(frame, { start: 8, end: 20 }, 'He said “no – never” twice.');
    expect(quote.exact).toBe('“no – never”');
    expect(placeOf(frame.text, { quote, position: { start: 0, end: 1 } })).toEqual({ start: 8, end: 20 });
  });

  it('reaches over blocks', () => {
    const frame = textOf(quay);
    const [, second] = document.querySelectorAll('p');
    const span = frame.spanOf(
      selection([document.querySelector('p')?.lastChild, 1], [second?.firstChild, 5]),
    );
    if (!span) throw new Error('Nothing is selected.');
    expect(frame.text.slice(span.start, span.end)).toBe('for days. Ships');
    expect(frame.rangeOf(span.start, span.end)?.toString()).toBe('for days.Ships');
  });

  it('takes no spaces at its ends, and nothing from a caption', () => {
    const frame = textOf('<p>One two </p><figure><p>caption</p></figure><p>three</p>');
    const span = frame.spanOf(
      selection(
        [document.querySelector('p')?.firstChild, 3],
        [document.querySelector('figure p')?.firstChild, 7],
      ),
    );
    expect(span && frame.text.slice(span.start, span.end)).toBe('two');
  });
});

describe('a passage is found again', () => {
  const frame = textOf(quay);
  const { text } = frame;
  const start = text.lastIndexOf('The quay');
  const second = selectorsOf(frame, { start, end: start + 8 }, articleText);

  it('at its own place among several that say the same', () => {
    expect(placeOf(text, second)).toEqual({ start, end: start + 8 });
  });

  it('after the page was read again with more before it, other quotes and a soft hyphen', () => {
    const again = textOf(
      '<p>Update: boats are late.</p><p>The quay is open. The quay was clo\u00adsed for days.</p><p>Ships wait.</p>',
    );
    const place = placeOf(again.text, second);
    expect(place?.start).toBe(again.text.lastIndexOf('The quay'));
    const closed = selectorsOf(
      frame,
      { start: text.indexOf('closed'), end: text.indexOf('closed') + 6 },
      articleText,
    );
    const found = placeOf(again.text, closed);
    expect(found && again.rangeOf(found.start, found.end)?.toString()).toBe('clo\u00adsed');
  });

  it('not where it is not said any more', () => {
    expect(placeOf(textOf('<p>Something else.</p>').text, second)).toBeNull();
  });
});
