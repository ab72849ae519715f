import { chooseElement } from './choosing/choose-element.ts';
import { withNeighbours } from './choosing/neighbours.ts';
import { cleanBlocks } from './cleaning/clean-blocks.ts';
import { clearOrigin } from './clearing/clear-origin.ts';
import { clearPage } from './clearing/clear-page.ts';
import { leaveKnownParts } from './clearing/leave-known-parts.ts';
import type { BodyContext, BodyReading, Look, WholeReading } from './context.ts';
import { measureText, nothing } from './dom/measure.ts';
import { unreadable } from './dom/tags.ts';
import { embedsOf } from './embeds/index.ts';
import { flatten } from './flatten/flatten.ts';
import { findLiveEntries } from './live/index.ts';
import { statedBody } from './stated/stated-body.ts';

/** Markup with less prose than this may be the stub of an article that the page states elsewhere. */
const stub = 1500;
/** What is stated elsewhere must hold this much more than the markup to take its place. */
const muchMore = 2.5;

/** A body with fewer characters than this may have been missed: the page is looked at once more, less strictly. */
const scanty = 300;
/** What a second look finds must be this many times longer. */
const plainlyMore = 2;

/** Finds the article's body on a page and cleans it. */
export function readBody(asked: Omit<BodyContext, 'live' | 'biographies'>): WholeReading {
  const { document } = asked.page;
  const root = document.body ?? document.documentElement;
  const biographies: string[] = [];
  const context: BodyContext = { ...asked, live: findLiveEntries(root, asked.page), biographies };
  return { ...bodyOn(context), biographies };
}

function bodyOn(context: BodyContext): BodyReading {
  const ruled = bodyByRule(context);
  if (ruled !== null) return ruled;
  const found = bodyInMarkup(context);
  const length = lengthOf(found.body);
  const stated = length < stub ? bodyStated(context) : null;
  if (stated !== null && lengthOf(stated) > length * muchMore) {
    context.trace.chose('choose body', 'stated in data', `the markup holds ${length} characters only`);
    return { body: stated, origin: null };
  }
  return length < scanty ? onSecondLook(context, found) : found;
}

/** Where the site's rule says which elements the text is; null where it says nothing, or these hold none. */
function bodyByRule(context: BodyContext): BodyReading | null {
  const { ruled, page, trace } = context;
  const [first, ...others] = ruled.body;
  if (!first) return null;
  const ruledContext: BodyContext = { ...context, leftOut: new Set() };
  leaveKnownParts(ruledContext);
  clearPage(page.document.body ?? page.document.documentElement, ruledContext, 'strict');
  const origin = others.reduce(holderOf, first);
  clearOrigin(origin, measureText(origin, ruledContext.leftOut), ruledContext);
  const body = cleaned(ruled.body, ruledContext);
  if (lengthOf(body) === 0) return null;
  trace.chose('choose body', ruled.source, `${ruled.body.length} elements named by the site rule`);
  return { body, origin };
}

/** The nearest element that holds both. */
function holderOf(a: Element, b: Element): Element {
  let holder = a;
  while (!holder.contains(b) && holder.parentElement) holder = holder.parentElement;
  return holder;
}

function bodyInMarkup(context: BodyContext, look: Look = 'strict'): BodyReading {
  const { document } = context.page;
  const root = document.body ?? document.documentElement;
  leaveKnownParts(context);
  clearPage(root, context, look);
  const measures = measureText(root, context.leftOut);
  const origin = chooseElement(root, measures, context, look);
  clearOrigin(origin, measures, context);
  const parts = withNeighbours(origin, measures, context);
  return { body: cleaned(parts, context), origin };
}

/** Threads, lyrics, tables of results: a page whose text is in comments, in short lines or in cells. */
function onSecondLook(context: BodyContext, first: BodyReading): BodyReading {
  const second = bodyInMarkup({ ...context, leftOut: new Set() }, 'lenient');
  if (lengthOf(second.body) < lengthOf(first.body) * plainlyMore) return first;
  context.trace.chose('choose body', 'a second look', 'hardly any prose was found');
  return second;
}

function lengthOf(body: Element): number {
  return (body.textContent ?? '').length;
}

function bodyStated(context: BodyContext): Element | null {
  const stated = statedBody(context);
  if (
    stated === null ||
    (measureText(stated.element, context.leftOut).get(stated.element) ?? nothing).prose === 0
  )
    return null;
  context.trace.chose('stated body', stated.source, '');
  return cleaned([stated.element], context);
}

function cleaned(parts: readonly Element[], context: BodyContext): Element {
  const { document, base } = context.page;
  const isLeftOut = (element: Element) => context.leftOut.has(element);
  const leaves = (element: Element) => unreadable.has(element.localName) || isLeftOut(element);
  const embeds = embedsOf(context.page, context.structured);
  const isEntryTime = (element: Element) =>
    context.live.times.has(element) || (element.localName === 'time' && element.hasAttribute('data-entry'));
  const body = flatten(parts, document, { base, embeds, isLeftOut, leaves, isEntryTime });
  cleanBlocks(body, context);
  return body;
}
