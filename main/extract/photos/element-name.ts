import { elementNames } from './data/element-names.ts';

/** What the name of an element can say about it. */
export type ElementKind = keyof typeof elementNames;

const nameAttributes = ['class', 'id', 'itemprop', 'property', 'data-testid', 'data-component', 'data-type'];
const longestName = 400;

const patterns = new Map<ElementKind, RegExp>(
  (Object.keys(elementNames) as ElementKind[]).map((kind) => [kind, patternOf(elementNames[kind])]),
);

/** Whether an element's class, id or other name has a word for `kind`. */
export function isNamed(element: Element, kind: ElementKind): boolean {
  const name = nameOf(element);
  return name !== '' && (patterns.get(kind)?.test(name) ?? false);
}

/** Words, each with `*` for more letters before or after it, as one pattern over a name cut into words. */
export function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const before = word.startsWith('*') ? '' : '(?<![\\p{L}\\p{N}])';
    const after = word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])';
    return `${before}${word.replaceAll('*', '').replace(/[.\\/]/g, '\\$&')}${after}`;
  });
  return new RegExp(parts.join('|'), 'u');
}

/**
 * An element's names in lower case, cut into words at capitals: `imageCaption` → `image caption`. What follows two
 * hyphens says how an element looks (`header--social-icons-left`), not what it is.
 */
export function nameOf(element: Element): string {
  let name = '';
  for (const attribute of nameAttributes) {
    const value = element.getAttribute(attribute);
    if (value) name += ` ${value.slice(0, longestName).replace(/--\S*/g, '')}`;
  }
  return inWords(name);
}

/** A name in lower case, cut into words at capitals. */
export function inWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
