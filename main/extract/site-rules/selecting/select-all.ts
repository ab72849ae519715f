import { classesOf } from './attribute-test.ts';
import { parseSelector } from './parse-selector.ts';
import type { Looked, Path } from './selector.ts';

/** Which parts of each path are matched, a bit a part, by what stands around an element and before it. */
interface Around {
  above: Int32Array;
  parent: Int32Array;
  /** By the element right before it, and by all before it, in the same parent. */
  previous: Int32Array;
  before: Int32Array;
}

interface Sought {
  path: Path;
  elements: Element[];
}

/**
 * The elements that each selector matches, in the page's order. All selectors are looked for on one walk from the
 * outside in: what is matched so far is carried along instead of searched for again, so that no page and no selector
 * can make it take more than its elements times the parts of the selectors.
 */
export function selectAll(root: Element, selectors: Iterable<string>): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  const sought = [...new Set(selectors)].flatMap((selector) => {
    const elements: Element[] = [];
    found.set(selector, elements);
    return parseSelector(selector).map((path) => ({ path, elements }));
  });
  if (sought.length === 0) return found;
  const none = new Int32Array(sought.length);
  const around = { above: none, parent: none, previous: none, before: none };
  walk(root, matchOf({ element: root, place: 1, classes: classesOf(root) }, sought, around), none, sought);
  return found;
}

/** The parser bounds how deep a page is, and with that this recursion. */
function walk(parent: Element, own: Int32Array, aboveIt: Int32Array, sought: readonly Sought[]): void {
  const above = joined(aboveIt, own);
  let previous = new Int32Array(sought.length);
  let before = previous;
  let place = 1;
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
    const looked = { element, place, classes: classesOf(element) };
    const matched = matchOf(looked, sought, { above, parent: own, previous, before });
    if (element.firstElementChild !== null) walk(element, matched, above, sought);
    before = joined(before, matched);
    previous = matched;
    place += 1;
  }
}

function joined(a: Int32Array, b: Int32Array): Int32Array<ArrayBuffer> {
  const both = new Int32Array(a.length);
  for (let index = 0; index < a.length; index++) both[index] = (a[index] ?? 0) | (b[index] ?? 0);
  return both;
}

function matchOf(looked: Looked, sought: readonly Sought[], around: Around): Int32Array<ArrayBuffer> {
  const matched = new Int32Array(sought.length);
  for (const [index, { path, elements }] of sought.entries()) {
    const bits = bitsOf(path, index, looked, around);
    matched[index] = bits;
    const isWhole = ((bits >> (path.length - 1)) & 1) === 1;
    // Of several alternatives that match, the first has told of the element already.
    if (isWhole && elements.at(-1) !== looked.element) elements.push(looked.element);
  }
  return matched;
}

function bitsOf(path: Path, index: number, looked: Looked, around: Around): number {
  let bits = 0;
  for (const [place, { relation, tests }] of path.entries()) {
    const isThere = relation === 'start' || ((around[relation][index] ?? 0) >> (place - 1)) & 1;
    if (isThere && tests.every((test) => test(looked))) bits |= 1 << place;
  }
  return bits;
}
