import { listed } from '../data/listed.ts';

/** What a text is about, not what its element is: classes that publishing systems put on every article. */
const topics =
  /(?:^|\s)(?:category|tag|post_tag|format|status|author|cat)-(?!bio|box|info|about|card|profile|desc|details|widget|block|section|list|links|cloud)\S+/gi;

/**
 * The words in an element's class, id and similar attributes, in lower case, padded with spaces: ` article body `
 * for `class="articleBody"`. Sites name the same thing in camel case, with hyphens, underscores or module hashes.
 */
export function wordsOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').replace(topics, ' ');
  const raw = `${classes} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return raw.trim() === '' ? '' : wordsIn(raw);
}

/** The words of a name, in lower case, padded with spaces. */
export function wordsIn(name: string): string {
  const parted = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return ` ${parted
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;
}

/** Finds whether words hold one of some phrases (words or words in a row). */
export function phraseFinder(lines: string): (words: string) => string | null {
  const phrases = listed(lines);
  const single = new Set(phrases.filter((phrase) => !phrase.includes(' ')));
  const several = phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => ` ${phrase} `);
  return (words) => {
    if (words === '') return null;
    for (const word of words.split(' ')) if (single.has(word)) return word;
    return several.find((phrase) => words.includes(phrase))?.trim() ?? null;
  };
}
