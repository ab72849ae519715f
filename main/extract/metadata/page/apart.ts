import { namesOfElement } from './element-text.ts';

/** Elements that hold other things than the article. */
const tags = new Set(
  'nav aside form dialog template script style noscript svg select button iframe'.split(' '),
);

/** What makers of pages call the containers of other things. */
const names =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-list|kommentare?|commentaires|comentarios|related|relacionad[ao]s|verwandte|sidebar|side-bar|widgets?|wm-ipp\w*|recommend\w*|recirc\w*|teasers?|teaser-?list|footer|breadcrumbs?|menu|navigation|newsletter|popular|trending|most-?read|meistgelesen|latest|recent-?posts?|recent|disqus|respond|cookies?|consent|promo|advert\w*|ad|ads|banner|outbrain|taboola|pagination|pager|calendar|archive-?list|blogroll|modal|popup)(?:$|[\s_-])/;

/** Footers of these carry bylines and dates; a page's own does not. */
const pieces = 'article, main, [class*="post" i], [class*="entry" i], [class*="article" i]';

/**
 * Visits the elements of a page in its order, but for the parts that are about something else. A part that holds
 * `heart` (the headline) is never left out, whatever it is called. Return false to leave out what is inside.
 */
export function visitArticle(
  root: Element,
  heart: Element | null,
  visit: (element: Element) => boolean,
): void {
  const kept = ancestorsOf(heart);
  const pending: Element[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (!kept.has(element) && isApart(element)) continue;
    if (!visit(element)) continue;
    for (let child = element.lastElementChild; child; child = child.previousElementSibling)
      pending.push(child);
  }
}

function isApart(element: Element): boolean {
  if (tags.has(element.localName)) return true;
  if (element.localName === 'body' || element.localName === 'article' || element.localName === 'main')
    return false;
  if (element.localName === 'footer') return !element.parentElement?.closest(pieces);
  const called = namesOfElement(element);
  return names.test(called) && !/(?:^|\s)blog(?:\s|$)|hentry/.test(called);
}

function ancestorsOf(element: Element | null): ReadonlySet<Element> {
  const ancestors = new Set<Element>();
  for (let ancestor = element; ancestor; ancestor = ancestor.parentElement) ancestors.add(ancestor);
  return ancestors;
}
