import { captionControls } from './data/caption-phrases.ts';
import { imageAddress } from './image-address.ts';

/** A stretch of text and the inline tags around it, outermost first. */
interface Run {
  text: string;
  tags: readonly Tag[];
}

interface Tag {
  name: string;
  href: string | null;
}

/** Text with its links and emphasis. Lines and blocks are parted by a line break, all other white space is one space. */
export interface RichText {
  text: string;
  runs: readonly Run[];
}

const kept = new Set([
  'a',
  'em',
  'i',
  'strong',
  'b',
  'sub',
  'sup',
  'cite',
  'q',
  'u',
  's',
  'code',
  'mark',
  'abbr',
]);
const skipped = new Set(
  'script style template noscript button svg select input textarea iframe video audio object source link meta img amp-img picture'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div li ul ol dl dt dd figcaption figure section header footer h1 h2 h3 h4 h5 h6 br tr td table blockquote hr center aside article'.split(
    ' ',
  ),
);
const controls = new Set<string>(captionControls);
const mostNodes = 2000;

/** The text of some elements with its links and emphasis, without what `leaveOut` names. */
export function readRichText(
  roots: readonly Node[],
  base: string | null,
  leaveOut: (element: Element) => boolean,
): RichText {
  const runs: Run[] = [];
  let nodes = 0;

  function read(node: Node, tags: readonly Tag[]): void {
    if (++nodes > mostNodes) return;
    if (node.nodeType === 3) runs.push({ text: (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '), tags });
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (skipped.has(element.localName) || leaveOut(element)) return;
    const isBlock = blocks.has(element.localName);
    if (isBlock) runs.push({ text: '\n', tags: [] });
    const inner = withTag(tags, element, base);
    for (let child = element.firstChild; child; child = child.nextSibling) read(child, inner);
    if (isBlock) runs.push({ text: '\n', tags: [] });
  }

  for (const root of roots) {
    read(root, []);
    runs.push({ text: '\n', tags: [] });
  }
  return tidied(runs);
}

/** The part of a rich text between two places in its text. */
export function sliceRichText(rich: RichText, start: number, end: number): RichText {
  let at = 0;
  const runs: Run[] = [];
  for (const run of rich.runs) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    if (from < to) runs.push({ ...run, text: run.text.slice(from, to) });
    at += run.text.length;
  }
  return tidied(runs);
}

/** Safe by its making: a few tags without attributes, links to http alone, everything else escaped. Null where nothing is marked. */
export function htmlOf({ runs }: RichText): string | null {
  if (runs.every(({ tags }) => tags.length === 0)) return null;
  let html = '';
  let open: readonly Tag[] = [];
  for (const { text, tags } of [...runs, { text: '', tags: [] }]) {
    const shared = sharedStart(open, tags);
    for (const tag of open.slice(shared).reverse()) html += `</${tag.name}>`;
    for (const tag of tags.slice(shared))
      html += tag.href ? `<a href="${escaped(tag.href)}">` : `<${tag.name}>`;
    html += escaped(text.replace(/\n/g, ' '));
    open = tags;
  }
  return html;
}

function withTag(tags: readonly Tag[], element: Element, base: string | null): readonly Tag[] {
  const name = element.localName;
  if (!kept.has(name) || tags.length > 8) return tags;
  const href = name === 'a' ? imageAddress(element.getAttribute('href') ?? '', base) : null;
  return name === 'a' && !href ? tags : [...tags, { name, href }];
}

/** Folds white space across runs, drops controls that are a line of their own, and what is left empty. */
function tidied(runs: readonly Run[]): RichText {
  const lines = withoutControls(runs.map((run) => ({ ...run, text: run.text.replace(/ *\n[ \n]*/g, '\n') })));
  return { runs: lines, text: lines.map(({ text }) => text).join('') };
}

function withoutControls(runs: readonly Run[]): Run[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split('\n');
    if (first !== '') lines.at(-1)?.push({ ...run, text: first });
    for (const other of others) lines.push(other === '' ? [] : [{ ...run, text: other }]);
  }
  const spoken = lines.map(trimmed).filter((line) => line.length > 0 && !isControl(line));
  return spoken.flatMap((line, index) => (index === 0 ? line : [{ text: '\n', tags: [] }, ...line]));
}

/** A line without white space at its ends, and with single spaces where two runs bring one each. */
function trimmed(line: Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of line) {
    const afterSpace = kept.at(-1)?.text.endsWith(' ') ?? true;
    const text = afterSpace ? run.text.replace(/^ +/, '') : run.text;
    if (text !== '') kept.push({ ...run, text });
  }
  const last = kept.pop();
  const end = last?.text.replace(/ +$/, '') ?? '';
  return last && end !== '' ? [...kept, { ...last, text: end }] : kept;
}

function isControl(line: Run[]): boolean {
  return controls.has(
    line
      .map(({ text }) => text)
      .join('')
      .toLowerCase(),
  );
}

function sharedStart(a: readonly Tag[], b: readonly Tag[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
