import { elementNames } from './data/element-names.ts';

/** What the name of an element can say about it. */
export type ElementKind = keyof typeof elementNames;

const nameAttributes = ['class', 'id', 'itemprop', 'data-testid', 'data-component'];
const longestName = 400;

const patterns: Record<ElementKind, RegExp> = {
  caption: patternOf(elementNames.caption),
  credit: patternOf(elementNames.credit),
  creditInFigure: patternOf(elementNames.creditInFigure),
  image: patternOf(elementNames.image),
  gallery: patternOf(elementNames.gallery),
  foreign: patternOf(elementNames.foreign),
  ofArticle: patternOf(elementNames.ofArticle),
};

/** An element is asked for its name by many of its neighbours. */
const names = new WeakMap<Element, string>();

/** Whether an element's class, id or other name has a word for `kind`. */
export function isNamed(element: Element, kind: ElementKind): boolean {
  const name = nameOf(element);
  return name !== '' && patterns[kind].test(name);
}

/** Words, each with `*` for more letters before or after it, as one pattern over a name {@link inWords}. */
export function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const bare = word.replaceAll('*', '').replace(/[.\\/+]/g, '\\$&');
    return `${word.startsWith('*') ? '' : '-'}${bare}${word.endsWith('*') ? '' : '-'}`;
  });
  return new RegExp(parts.join('|'), 'u');
}

/** A name in lower case, cut into words at capitals and signs: `imageCaption big` → `-image-caption-big-`. */
export function inWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return `-${words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')}-`;
}

/** What follows two hyphens says how an element looks (`header--social-icons-left`), not what it is, but for Drupal's fields. */
function nameOf(element: Element): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  let name = '';
  for (const attribute of nameAttributes) {
    const value = element.getAttribute(attribute);
    if (value) name += ` ${value.slice(0, longestName).replace(/--(?!name-)\S*/g, '')}`;
  }
  const words = name === '' ? '' : inWords(name);
  names.set(element, words);
  return words;
}
