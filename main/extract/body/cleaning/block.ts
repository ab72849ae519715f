import { isElement } from '../dom/walk.ts';
import { foldPhrase } from './fold-phrase.ts';

/** A block of a flattened body, as the cleaning steps look at it. */
export interface Block {
  element: Element;
  /** The text as it stands. */
  text: string;
  /** The text as phrases are compared. */
  folded: string;
  /** The part of the text that is links, from 0 to 1. */
  linkShare: number;
  links: number;
  /** Where its links lead. */
  addresses: string[];
  /** A step has taken it out. */
  dropped: boolean;
}

/** The blocks of a flattened body, in order. */
export function blocksOf(body: Element): Block[] {
  return [...body.childNodes].filter(isElement).map(blockFor);
}

function blockFor(element: Element): Block {
  const text = (element.textContent ?? '').trim();
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return {
    element,
    text,
    folded: text.length < 2000 ? foldPhrase(text) : '',
    linkShare: text === '' ? 0 : linked / text.length,
    links: links.length,
    addresses: links.map((link) => link.getAttribute('href') ?? ''),
    dropped: false,
  };
}

/** Whether a block is a heading. */
export function isHeading({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.localName);
}

/** Whether a block is a photo's place, an embed or a post: not in the page's own words, and never dropped as such. */
export function isEmbedded({ element }: Block): boolean {
  if (element.localName === 'figure' || element.querySelector('figure') !== null) return true;
  return element.localName === 'blockquote' && element.hasAttribute('cite');
}

/** Whether a block tells the time of a live blog's entry. */
export function isEntryTime({ element }: Block): boolean {
  return element.querySelector('time[data-entry]') !== null;
}
