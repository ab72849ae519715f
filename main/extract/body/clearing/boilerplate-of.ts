import { type BoilerplateSort, boilerplateNames, boilerplateSorts } from '../data/boilerplate-names.ts';
import { phraseFinder, wordsIn, wordsOf } from '../dom/names.ts';
import { isPullQuote } from '../flatten/pull-quote.ts';

const landmarks = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu']);
const roles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar form tablist alert'.split(
    ' ',
  ),
);
const wholes = new Set(['html', 'body', 'main', 'article']);
const finders = [...boilerplateSorts].map((sort) => ({ sort, find: phraseFinder(boilerplateNames[sort]) }));

/** What an element looks like that is no part of an article, and why, in a few words. */
export interface Boilerplate {
  sort: BoilerplateSort;
  reason: string;
}

/** Null for an element that may be a part of an article. */
export function boilerplateOf(element: Element): Boilerplate | null {
  const name = element.localName;
  if (wholes.has(name) || element.hasAttribute('data-photo')) return null;
  if (name === 'aside' && isPullQuote(element)) return null;
  if (landmarks.has(name)) return { sort: 'frame', reason: `<${name}>` };
  const role = element.getAttribute('role');
  if (role && roles.has(role.toLowerCase())) return { sort: 'frame', reason: `role=${role}` };
  const named = namedIn(wordsOf(element), 'named');
  if (named) return named;
  const label = element.getAttribute('aria-label');
  return label && label.length < 60 ? namedIn(wordsIn(label), 'labelled') : null;
}

function namedIn(words: string, how: string): Boilerplate | null {
  for (const { sort, find } of finders) {
    const name = find(words);
    if (name !== null) return { sort, reason: `${how} “${name}”` };
  }
  return null;
}
