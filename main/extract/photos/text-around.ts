import { isCaptionOrCredit, isHeadline } from './caption-element.ts';
import { ancestorsOf } from './tree.ts';

/** What stands beside an image in an element that holds it. */
export interface TextAround {
  text: string;
  heading: boolean;
  /** Something other than text that an article must not lose: a video, a table, a list, a form. */
  content: boolean;
  /** All of the text is set in italics, small or bold type. */
  emphasised: boolean;
  /** Most of the text is a link to another page. */
  linked: boolean;
  /** More than was read: no caption is that long. */
  long: boolean;
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const contents = new Set(
  'iframe video audio object embed table form blockquote pre math amp-video amp-iframe amp-youtube amp-audio'.split(
    ' ',
  ),
);
const silent = new Set('script style template noscript svg button select input textarea'.split(' '));
const emphases = new Set(['em', 'i', 'small', 'font', 'cite', 'strong', 'b', 'figcaption']);
const mostText = 1500;
const mostNodes = 600;

/** Reads what an element holds beside `inner` and beside what is named as caption or credit. */
export function textAround(holder: Element, inner: Element): TextAround {
  const around = { text: '', heading: false, content: false, emphasised: true, linked: false, long: false };
  const path = new Set(ancestorsOf(inner));
  let nodes = 0;
  let linkedLetters = 0;

  function read(node: Node, emphasised: boolean, linked: boolean): void {
    if (node === inner || around.long) return;
    if (++nodes > mostNodes || around.text.length > mostText) {
      around.long = true;
      return;
    }
    if (node.nodeType === 3) readText(node.nodeValue ?? '', emphasised, linked);
    if (node.nodeType === 1) readElement(node as Element, emphasised, linked);
  }

  function readText(text: string, emphasised: boolean, linked: boolean): void {
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    around.text += words;
    if (words.trim() === '') return;
    if (!emphasised) around.emphasised = false;
    if (linked) linkedLetters += words.length;
  }

  function readElement(element: Element, emphasised: boolean, linked: boolean): void {
    const name = element.localName;
    if (silent.has(name) || (!path.has(element) && isCaptionOrCredit(element))) return;
    if (contents.has(name) || isHeadline(element, linked)) around.content = true;
    if (headings.has(name)) around.heading = true;
    if (name === 'br' || name === 'p' || name === 'div') around.text += ' ';
    const isEmphasis = emphases.has(name) || /italic|font-size/i.test(element.getAttribute('style') ?? '');
    for (let child = element.firstChild; child; child = child.nextSibling) {
      read(child, emphasised || isEmphasis, linked || name === 'a');
    }
  }

  for (let child = holder.firstChild; child; child = child.nextSibling) read(child, false, false);
  around.text = around.text.trim();
  around.linked = linkedLetters * 2 > around.text.length;
  return around;
}
