import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5';
import { anonymiseAttribute } from './attribute.ts';
import { anonymiseScript } from './script.ts';
import { anonymiseTexts } from './text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;

const unread = new Set(['style', 'svg', 'object', 'embed', 'canvas']);

/** A whole page with its words, names and addresses replaced; structure, punctuation and dates of the same shape stay. */
export function anonymisePage(html: string): string {
  const page = parse(html, { scriptingEnabled: false });
  anonymiseChildren(page);
  return `${serialize(page)}\n`;
}

/** The same for a piece of markup. */
export function anonymiseMarkup(html: string): string {
  const piece = parseFragment(html, { scriptingEnabled: false });
  anonymiseChildren(piece);
  return serialize(piece);
}

function anonymiseChildren(root: Parent): void {
  const lines: Text[][] = [[]];
  collect(root, lines);
  for (const line of lines) {
    const texts = anonymiseTexts(line.map(({ value }) => value));
    for (const [place, text] of line.entries()) text.value = texts[place] ?? '';
  }
}

/** Elements that a line of text goes on across. */
const inline = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u wbr'.split(' '),
);

/** Replaces what elements say by their attributes, and collects their texts, those that are read as one line together. */
function collect(parent: Parent, lines: Text[][]): void {
  parent.childNodes = parent.childNodes.filter((child) => isKept(child));
  for (const child of parent.childNodes) {
    if (isText(child)) lines.at(-1)?.push(child);
    else if ('tagName' in child) {
      anonymiseAttributes(child);
      const breaks = !inline.has(child.tagName);
      if (breaks) lines.push([]);
      if (child.tagName !== 'script') collect(isTemplate(child) ? child.content : child, lines);
      if (breaks) lines.push([]);
    }
  }
}

function isText(node: Node): node is Text {
  return node.nodeName === '#text';
}

/** Comments, styles and scripts that only do something go; a script of an embed stays with its address. */
function isKept(node: Node): boolean {
  if (node.nodeName === '#comment' || unread.has(node.nodeName)) return false;
  if (!('tagName' in node) || node.tagName !== 'script') return true;
  if (attributeOf(node, 'src') !== null) return true;
  const data = anonymiseScript(textOf(node), attributeOf(node, 'type') ?? '');
  if (data === null) return false;
  node.childNodes = [{ nodeName: '#text', value: data, parentNode: node }];
  return true;
}

function anonymiseAttributes(element: Element): void {
  const content =
    attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? attributeOf(element, 'itemprop');
  const isCharset = attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-type';
  element.attrs = element.attrs.flatMap((attribute) => {
    if (element.tagName === 'meta' && (isCharset || attribute.name === 'charset')) return [inUtf8(attribute)];
    if (element.tagName === 'meta' && attribute.name === 'name') return [attribute];
    const value = anonymiseAttribute(attribute.name, attribute.value, { content: content ?? '' });
    return value === null ? [] : [{ ...attribute, value }];
  });
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template';
}

/** The page is written in UTF-8, whatever it was received in. */
function inUtf8(attribute: Element['attrs'][number]): Element['attrs'][number] {
  if (attribute.name === 'charset') return { ...attribute, value: 'utf-8' };
  return { ...attribute, value: attribute.value.replace(/charset=[\w-]+/i, 'charset=utf-8') };
}

function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
