import { isInline, unreadable } from './tags.ts';
import { isElement, isText } from './walk.ts';

/** How much of an element reads like an article, in characters. */
export interface Measure {
  /** Text in runs that read like sentences. */
  prose: number;
  /** How many such runs. */
  paragraphs: number;
  /** Other text: labels, names, figures. */
  noise: number;
  /** Links outside such runs: navigation, teasers, tags. */
  links: number;
}

/** Measures of elements, by element; what holds no text has none. */
export type Measures = ReadonlyMap<Element, Measure>;

/** The measure of what holds no text. */
export const nothing: Measure = { prose: 0, paragraphs: 0, noise: 0, links: 0 };

/** An ideograph says as much as some letters do. */
const perIdeograph = 2.5;
/** A run as long as this is a paragraph, whatever it ends in. */
const surelyProse = 80;
/** A shorter run is one if it ends like a sentence. */
const perhapsProse = 20;
const mostlyLinks = 0.4;

interface Run {
  text: string;
  linked: number;
}

/**
 * Measures all elements under a root in one walk. A run is what stands in one line or paragraph: text between the
 * edges of blocks and line breaks in a row.
 */
export function measureText(root: Element, leftOut: ReadonlySet<Element>): Measures {
  const walk: Walk = { measures: new Map(), leftOut, run: { text: '', linked: 0 } };
  measureInto(root, walk, false);
  return walk.measures;
}

interface Walk {
  measures: Map<Element, Measure>;
  leftOut: ReadonlySet<Element>;
  run: Run;
}

function measureInto(element: Element, walk: Walk, inLink: boolean): Measure {
  const own: Measure = { prose: 0, paragraphs: 0, noise: 0, links: 0 };
  const { run } = walk;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      run.text += child.data;
      if (inLink) run.linked += child.data.trim().length;
    } else if (isElement(child) && !unreadable.has(child.localName) && !walk.leftOut.has(child)) {
      if (child.localName === 'br' || !isInline(child)) endRun(run, own);
      addTo(own, measureInto(child, walk, inLink || child.localName === 'a'));
    }
  }
  if (!isInline(element)) endRun(run, own);
  walk.measures.set(element, own);
  return own;
}

function endRun(run: Run, into: Measure): void {
  const text = run.text.trim();
  if (text !== '') {
    const length = lengthOf(text);
    const linkShare = Math.min(1, run.linked / text.length);
    if (isProse(text, length, linkShare)) {
      into.prose += length;
      into.paragraphs++;
    } else {
      into.links += length * linkShare;
      into.noise += length * (1 - linkShare);
    }
  }
  run.text = '';
  run.linked = 0;
}

function isProse(text: string, length: number, linkShare: number): boolean {
  if (linkShare > mostlyLinks) return false;
  if (length >= surelyProse) return true;
  return length >= perhapsProse && /[.!?…。！？؟।:»”"]['’)\]]?$/.test(text);
}

/** Characters, ideographs counting for more. */
export function lengthOf(text: string): number {
  const ideographs = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + ideographs * (perIdeograph - 1);
}

function addTo(sum: Measure, part: Measure): void {
  sum.prose += part.prose;
  sum.paragraphs += part.paragraphs;
  sum.noise += part.noise;
  sum.links += part.links;
}
