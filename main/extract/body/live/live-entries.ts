import type { PageDocument } from '../../document/index.ts';
import { following } from '../../following.ts';
import { boilerplateOf } from '../clearing/boilerplate-of.ts';
import { unreadable } from '../dom/tags.ts';
import { folded, textUpTo } from '../dom/walk.ts';

/** The entries of a live blog, and the elements that print each one's time. */
export interface LiveEntries {
  entries: ReadonlySet<Element>;
  times: ReadonlySet<Element>;
}

/** Whether an element is the time of an entry, or holds one. */
export function holdsEntryTime(element: Element, { times }: LiveEntries): boolean {
  if (times.size === 0) return false;
  return times.has(element) || [...element.querySelectorAll('*')].some((inner) => times.has(inner));
}

/** Fewer are a page with a few dated parts. */
const fewest = 3;
/** An entry with its time is at least this long, most of them. */
const leastText = 60;
/** Whatever has more makes of times than this is no live blog. */
const mostGroups = 12;
/** A time with its date and a word or two. */
const longestTime = 45;
const clock = /^\D{0,24}\b\d{1,2}\s?(?:[:.h]|時|点|시)\s?\d{2}(?!\d)/;

/**
 * Finds the entries of a live blog: parts of the same make in a row, each with one clock time and some text. Teasers
 * of other articles have times, too, but their headlines lead away; comments are named so.
 */
export function findLiveEntries(root: Element, page: PageDocument): LiveEntries {
  const entries = new Set<Element>();
  const times = new Set<Element>();
  for (const group of timesByMake(root)) {
    if (group.length < fewest) continue;
    const parts = partsAround(group, root);
    if (parts === null || !areEntries([...parts.values()], page)) continue;
    for (const [time, part] of parts) {
      times.add(time);
      entries.add(part);
    }
  }
  return { entries, times };
}

function timesByMake(root: Element): Element[][] {
  const groups = new Map<string, Element[]>();
  let at: Element | null = root.firstElementChild;
  while (at) {
    const isEntered: boolean = !unreadable.has(at.localName) && !isOutside(at);
    if (isEntered && printsTime(at)) {
      at = innermost(at);
      const make = `${at.localName} ${at.getAttribute('class')?.replace(/[\w-]*\d[\w-]*/g, '') ?? ''}`;
      const group = groups.get(make);
      if (group) group.push(at);
      else groups.set(make, [at]);
      at = following(at, root);
    } else at = (isEntered ? at.firstElementChild : null) ?? following(at, root);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).slice(0, mostGroups);
}

/** The element that holds the time's text itself. */
function innermost(time: Element): Element {
  let inner = time;
  for (
    let only = inner.firstElementChild;
    only &&
    inner.childElementCount === 1 &&
    folded(only.textContent ?? '') === folded(inner.textContent ?? '');
    only = inner.firstElementChild
  )
    inner = only;
  return inner;
}

function isOutside(element: Element): boolean {
  const sort = boilerplateOf(element)?.sort;
  return sort === 'comments' || sort === 'elsewhere' || sort === 'frame';
}

function printsTime(element: Element): boolean {
  const text = folded(textUpTo(element, 3 * longestTime) ?? '');
  return text.length <= longestTime && clock.test(text);
}

/** Each time with the part around it: the parts are children of what holds all of the times. Null where they are not apart. */
function partsAround(times: readonly Element[], root: Element): Map<Element, Element> | null {
  const [first] = times;
  const last = times.at(-1);
  let holder = first?.parentElement ?? null;
  while (holder && holder !== root && !(last && holder.contains(last))) holder = holder.parentElement;
  if (!holder) return null;
  const parts = new Map<Element, Element>();
  for (const time of times) {
    let part: Element = time;
    while (part.parentElement && part.parentElement !== holder) part = part.parentElement;
    parts.set(time, part);
  }
  return new Set(parts.values()).size === times.length ? parts : null;
}

function areEntries(parts: readonly Element[], page: PageDocument): boolean {
  const told = parts.filter(isText);
  const leading = parts.filter((part) => leadsAway(part, page));
  return told.length > parts.length / 2 && leading.length <= parts.length / 4;
}

/** Whether a part says something beside its time, and not in links alone. */
function isText(part: Element): boolean {
  const text = folded(part.textContent ?? '').length;
  const linked = [...part.querySelectorAll('a')].reduce(
    (sum, link) => sum + folded(link.textContent ?? '').length,
    0,
  );
  return text >= leastText && linked < text / 2;
}

/** Whether a part's headline is a link to another page. */
function leadsAway(part: Element, { base }: PageDocument): boolean {
  const link = part.querySelector('h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4');
  const href = (link?.closest('a') ?? (part.localName === 'a' ? part : null))?.getAttribute('href');
  if (!href) return part.localName === 'a';
  return placeOf(href, base) !== placeOf(base ?? '', null);
}

function placeOf(address: string, base: string | null): string {
  return URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined).pathname : address;
}
