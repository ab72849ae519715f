import { isElement } from '../dom/walk.ts';
import { embedFigure } from './embed-figure.ts';
import { serviceOf } from './service-of.ts';

/** A line of an embed code that only invites to the network names it and is as short as this. */
const longestInvitation = 70;
/** Who shared a post, as embed codes say it: a name with a handle. */
const longestAttribution = 140;

/**
 * The post that a flattened quote holds, with its author and a link to it. An embed code that waits for the network's
 * script has no words of the post: of it the link is kept, under the name of who shared it.
 */
export function postBlock(flattened: Element, address: string): Element {
  const quote = ownQuote(flattened);
  const found = serviceOf(address);
  const link = withoutTracking(address);
  const lines = [...quote.childNodes].filter(isElement);
  for (const line of lines) if (isInvitation(line, found?.service.name ?? null)) line.remove();
  const words = lines.filter((line) => line.parentNode === quote && !isAttribution(line));
  if (words.length === 0) {
    const title = lines.find(isAttribution)?.textContent?.trim() ?? null;
    const service = found?.service.name ?? null;
    return embedFigure({ kind: 'post', service, link, title, poster: null }, quote.ownerDocument);
  }
  quote.setAttribute('cite', link);
  for (const anchor of quote.querySelectorAll('a'))
    anchor.setAttribute('href', withoutTracking(anchor.getAttribute('href') ?? ''));
  if (!leadsToPost(quote, link)) quote.appendChild(linkLine(quote, link, found?.service.name ?? null));
  return quote;
}

/** Some embed codes stand around a quote of their own. */
function ownQuote(flattened: Element): Element {
  const only = flattened.childNodes.length === 1 ? flattened.firstElementChild : null;
  return only?.localName === 'blockquote' ? only : flattened;
}

/** “View this post on Instagram”, in whatever language: no sentence, and it names the network. X's code has none. */
function isInvitation(line: Element, service: string | null): boolean {
  const text = (line.textContent ?? '').trim();
  if (text.length > longestInvitation || service === null || service === 'X') return false;
  return !/[@.!?]/.test(text) && text.toLowerCase().includes(service.toLowerCase());
}

function isAttribution(line: Element): boolean {
  const text = (line.textContent ?? '').trim();
  return text.length <= longestAttribution && /\(@[\w.@-]+\)|^\W*(?:Post by )?@[\w.@-]+$/.test(text);
}

function leadsToPost(quote: Element, link: string): boolean {
  const place = placeOf(link);
  return [...quote.querySelectorAll('a')].some((anchor) => {
    const href = anchor.getAttribute('href') ?? '';
    return placeOf(href) === place || serviceOf(href)?.service.kind === 'post';
  });
}

function placeOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/$/, '');
}

function linkLine(quote: Element, link: string, service: string | null): Element {
  const line = quote.ownerDocument.createElement('p');
  const anchor = quote.ownerDocument.createElement('a');
  anchor.setAttribute('href', link);
  anchor.textContent = service ?? placeOf(link).replace(/^https?:\/\//, '');
  line.append('— ', anchor);
  return line;
}

function withoutTracking(address: string): string {
  return address.replace(/[?&](?:ref_src|ref_url|utm_\w+|igsh|lang)=[^&#]*/g, '');
}
