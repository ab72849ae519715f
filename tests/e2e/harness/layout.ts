import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What is wrong with the layout of the window as it stands, each in a line; nothing where all is well. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) faults.add(`the window scrolls sideways: ${root.scrollWidth}`);

    const told = (element: Element) => {
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50);
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${words}”`;
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const ancestors = (element: Element): Element[] => {
      const found: Element[] = [];
      for (let at = element.parentElement; at; at = at.parentElement) found.push(at);
      return found;
    };
    /** Kept for screen readers alone. */
    const isHeard = (element: Element) =>
      [element, ...ancestors(element)].some((one) => {
        const { clipPath, clip } = getComputedStyle(one);
        return clipPath === 'inset(50%)' || clip.startsWith('rect(0');
      });
    const isInert = (element: Element) =>
      element.closest('[inert], [aria-hidden="true"]') !== null || isHeard(element);
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';

    /** Where the words of an element itself stand, without those of its children. */
    function wordsOf(element: Element): DOMRect[] {
      return [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        });
    }

    /** What surrounds all the words of an element. */
    function around(rects: DOMRect[]): DOMRect {
      const left = Math.min(...rects.map((rect) => rect.left));
      const top = Math.min(...rects.map((rect) => rect.top));
      const right = Math.max(...rects.map((rect) => rect.right));
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    }

    const endsInEllipsis = ({ textOverflow, webkitLineClamp }: CSSStyleDeclaration) =>
      textOverflow === 'ellipsis' || webkitLineClamp !== 'none';

    /** What an article says may end in an ellipsis, what the window says may not: `[…]` are the window's words. */
    function isShortened(element: Element): boolean {
      const isOurs = /\[.*\]|\u202e/.test(element.textContent ?? '');
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isTooLong = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2;
      return isOurs && isTooLong && endsInEllipsis(getComputedStyle(element));
    }

    /** Where words leave a box that cuts them off; null where they do not, `scrolls` where they can be scrolled to. */
    function leaves(words: DOMRect, box: Element): 'sideways' | 'up or down' | 'scrolls' | null {
      const { overflowX, overflowY } = getComputedStyle(box);
      const bounds = box.getBoundingClientRect();
      const isBeside = words.left < bounds.left - 1.5 || words.right > bounds.right + 1.5;
      const isBeyond = words.top < bounds.top - 3 || words.bottom > bounds.bottom + 3;
      if (scrolls(overflowX)) return 'scrolls';
      if (overflowX !== 'visible' && isBeside) return 'sideways';
      if (scrolls(overflowY)) return 'scrolls';
      return overflowY !== 'visible' && isBeyond ? 'up or down' : null;
    }

    function isCutOff(element: Element): void {
      const rects = wordsOf(element);
      // The minutes of a row fall off its line where they have no room.
      if (rects.length === 0 || (element.getAttribute('class') ?? '').includes('_minutes_')) return;
      if (isShortened(element)) faults.add(`ends in an ellipsis: ${told(element)}`);
      tellOfCuts(element, around(rects));
    }

    function tellOfCuts(element: Element, words: DOMRect): void {
      const boxes = [element, ...ancestors(element)];
      const isLast = (box: Element) =>
        endsInEllipsis(getComputedStyle(box)) || leaves(words, box) === 'scrolls';
      const end = boxes.findIndex(isLast);
      const ways = boxes.slice(0, end < 0 ? undefined : end).map((box) => leaves(words, box));
      for (const way of ways.filter((way) => way !== null)) faults.add(`is cut off ${way}: ${told(element)}`);
      const isOutside = words.left < -1 || words.right > innerWidth + 1;
      if (end < 0 && isOutside) faults.add(`lies outside: ${told(element)}`);
    }

    /** Something to press lies under something else at its middle. */
    function isUnder(element: Element): void {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2) return;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isScrolledAway = [root, ...ancestors(element)].some((box) => {
        const bounds =
          box === root ? new DOMRect(0, 0, innerWidth, innerHeight) : box.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(box);
        if (box !== root && overflowX === 'visible' && overflowY === 'visible') return false;
        return x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom;
      });
      if (isScrolledAway) return;
      const there = document.elementFromPoint(x, y);
      const isIt =
        there &&
        (element.contains(there) || there.contains(element) || there.closest('label')?.contains(element));
      if (!isIt) faults.add(`lies under ${there ? told(there) : 'nothing'}: ${told(element)}`);
    }

    const modal = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    const layer: ParentNode = modal ?? document.body;
    for (const element of layer.querySelectorAll('*')) {
      if (!isShown(element) || isInert(element) || element.localName === 'option') continue;
      isCutOff(element);
    }
    for (const element of layer.querySelectorAll(
      'button, a[href], input, textarea, select, [role="option"]',
    )) {
      if (isShown(element) && !isInert(element)) isUnder(element);
    }
    return [...faults];
  });
}

/** What is written in a library, as far as it is text: all that may stand in the window in no catalogue's words. */
export async function contentOf(library: string): Promise<string> {
  const names = await readdir(library, { recursive: true });
  const documents = names.filter((name) => name.endsWith('.json'));
  const texts = await Promise.all(documents.map((name) => readFile(join(library, name), 'utf8')));
  return texts.map((text) => strings(JSON.parse(text)).join('\n')).join('\n');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** What is nobody's words: names of ours, dates and sizes as Intl writes them, addresses, and codes. */
const wordless = [
  /^(Coupure|Electron|HTTP \d+|System|English|Français|Deutsch|Español|Dismiss)$/,
  /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*( \d+)?( \d{4})?( at \d+)?$/,
  /^\d*:?\d+\s[AP]M$/,
  /^[\d.]+\s?(kB|MB|px|×)$/,
  /^(https?|sha256|app)$|^\/\/|^[\dA-F]+$|^[\dA-Z]{26}$/i,
];

/**
 * Letters on screen, and in names that are heard, which stand in no brackets of the pseudo-language and are no content
 * either: they come from no catalogue.
 */
export async function strayWords(page: Page, content: string): Promise<string[]> {
  const isContent = (part: string) =>
    !/\p{L}/u.test(part) || content.includes(part) || wordless.some((pattern) => pattern.test(part));
  const found = await wordsOutside(page);
  return found.flatMap(({ words, where }) => {
    if (content.includes(words.trim())) return [];
    const parts = words.split(/[·,:;+/“”()]|\s–\s/).map((part) => part.trim());
    return parts.filter((part) => !isContent(part)).map((part) => `${where}: “${part}” of “${words}”`);
  });
}

function wordsOutside(page: Page): Promise<{ words: string; where: string }[]> {
  return page.evaluate(() => {
    const found: { words: string; where: string }[] = [];
    // What an article says has its language or its direction from it; keys and what is typed are nobody's words.
    const content = '[lang]:not(html), [dir="auto"], kbd, code, iframe';
    const outside = (words: string) => {
      let depth = 0;
      let rest = '';
      for (const letter of words) {
        if (letter === '[') depth += 1;
        else if (letter === ']') depth = Math.max(0, depth - 1);
        else if (depth === 0) rest += letter;
      }
      return rest;
    };
    const look = (words: string, element: Element, where: string) => {
      const rest = outside(words);
      if (!/\p{L}/u.test(rest) || element.closest(content)) return;
      found.push({ words: rest, where: `${where} <${element.localName} class="${element.className}">` });
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() && !parent.closest('script, style'))
        look(node.textContent ?? '', parent, 'text');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        look(element.getAttribute(name) ?? '', element, name);
      }
    }
    return found;
  });
}
