import { isElement } from './element-text.ts';

/** Elements that hold other things than the article. */
const tags = new Set(
  'nav aside form dialog template script style noscript svg select button iframe'.split(' '),
);

/** What makers of pages call the containers of other things. */
const names =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-list|kommentare?|commentaires|comentarios|related|relacionad[ao]s|verwandte|sidebar|side-bar|widgets?|wm-ipp\w*|recommend\w*|recirc\w*|teasers?|teaser-?list|footer|breadcrumbs?|menu|navigation|newsletter|popular|trending|most-?read|meistgelesen|latest|recent-?posts?|recent|disqus|respond|cookies?|consent|promo|advert\w*|ad|ads|banner|outbrain|taboola|pagination|pager|calendar|archive-?list|blogroll|modal|popup)(?:$|[\s_-])/;

/** Page builders call every box of theirs a widget, the article's own too. */
const builderBoxes = /(?:elementor|wp-block|vc|fl|et|siteorigin|so)[\w-]*widget[\w-]*/g;

/** Footers of these carry bylines and dates; a page's own does not. */
const pieces = 'article, main, [class*="post" i], [class*="entry" i], [class*="article" i]';

/** Whether to go on inside an element, or to end the visit. */
export type Step = 'inside' | 'past' | 'stop';

/**
 * Visits the elements of a page in its order, but for the parts that are about something else. A part that holds
 * `heart` (the headline) is never left out, whatever it is called.
 */
export type VisitArticle = (heart: Element | null, visit: (element: Element) => Step) => void;

/** A visitor of the page that judges each element once, however often it is sent round. */
export function articleVisitor(root: Element | null, called: (element: Element) => string): VisitArticle {
  const judged = new Map<Element, boolean>();
  const isOut = (element: Element) => {
    const known = judged.get(element);
    if (known !== undefined) return known;
    const out = isApart(element, called);
    judged.set(element, out);
    return out;
  };
  return (heart, visit) => {
    const kept = keptFor(heart);
    const pending: Element[] = root ? [root] : [];
    for (let element = pending.pop(); element; element = pending.pop()) {
      if (!kept.has(element) && isOut(element)) continue;
      const step = visit(element);
      if (step === 'stop') return;
      if (step === 'inside') pending.push(...[...childElements(element)].reverse());
    }
  };
}

function* childElements(element: Element): Generator<Element> {
  for (let child = element.firstChild; child; child = child.nextSibling) if (isElement(child)) yield child;
}

function isApart(element: Element, calledOf: (element: Element) => string): boolean {
  if (tags.has(element.localName)) return true;
  if (element.localName === 'body' || element.localName === 'article' || element.localName === 'main')
    return false;
  if (element.localName === 'footer') return !element.parentElement?.closest(pieces);
  // A paragraph without a link holds words of the article: a box of something else leads there.
  if (element.localName === 'p' && element.querySelector('a') === null) return false;
  const called = calledOf(element).replace(builderBoxes, '');
  return names.test(called) && !/(?:^|\s)blog(?:\s|$)|hentry|author/.test(called);
}

/** The headline with all around it, and what follows it at once: its "teaser" is the article's own standfirst. */
function keptFor(heart: Element | null): ReadonlySet<Element> {
  const kept = new Set<Element>();
  for (let ancestor = heart; ancestor; ancestor = ancestor.parentElement) kept.add(ancestor);
  const next = heart?.nextElementSibling;
  if (next && !tags.has(next.localName)) kept.add(next);
  return kept;
}
