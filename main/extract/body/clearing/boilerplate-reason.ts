import { boilerplateNames } from '../data/boilerplate-names.ts';
import { phraseFinder, wordsIn, wordsOf } from '../dom/names.ts';

const landmarks = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu']);
const roles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar form tablist alert'.split(
    ' ',
  ),
);
const wholes = new Set(['html', 'body', 'main', 'article']);
const namedBoilerplate = phraseFinder(boilerplateNames);

/** Why an element looks like no part of an article, in a few words; null where it does not. */
export function boilerplateReason(element: Element): string | null {
  const name = element.localName;
  if (wholes.has(name) || element.hasAttribute('data-photo')) return null;
  if (landmarks.has(name)) return `<${name}>`;
  const role = element.getAttribute('role');
  if (role && roles.has(role.toLowerCase())) return `role=${role}`;
  const named = namedBoilerplate(wordsOf(element));
  if (named) return `named “${named}”`;
  const label = element.getAttribute('aria-label');
  const labelled = label && label.length < 60 ? namedBoilerplate(wordsIn(label)) : null;
  return labelled ? `labelled “${labelled}”` : null;
}
