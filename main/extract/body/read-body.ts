import { chooseElement } from './choosing/choose-element.ts';
import { cleanBlocks } from './cleaning/clean-blocks.ts';
import { clearPage } from './clearing/clear-page.ts';
import type { BodyContext, BodyReading } from './context.ts';
import { unreadable } from './dom/tags.ts';
import { flatten } from './flatten/flatten.ts';

/** Finds the article's body on a page and cleans it. */
export function readBody(context: BodyContext): BodyReading {
  const { document, base } = context.page;
  const root = document.body ?? document.documentElement;
  clearPage(root, context);
  const origin = chooseElement(root, context);
  const leaves = (element: Element) => unreadable.has(element.localName) || context.leftOut.has(element);
  const body = flatten(origin, { base, leaves });
  cleanBlocks(body, context);
  return { body, origin };
}
