import { nameSuffixes } from '../data/person-names.ts';
import { foldWord } from '../text/fold.ts';
import { isAllCapitals, isCapitalised } from '../text/shape.ts';
import { isCapitalParticle, isGivenName, isParticle, macs } from './word-lists.ts';

/** A person's name as one would cite it: capitals become normal case, with particles small and Mc, O’ and hyphens right. */
export function citeName(printed: string): string {
  const words = printed.replace(/\s+/g, ' ').trim().split(' ');
  const cased = words.filter((word) => /\p{L}/u.test(word) && !/^\p{Lu}\.?$/u.test(word));
  const inCapitals =
    cased.length > 0 &&
    cased.every((word) => !/\p{Ll}/u.test(word) || isMc(word)) &&
    cased.some(isAllCapitals);
  return words
    .map(
      (word, index) =>
        suffixOf(word) ?? (inCapitals || isShouted(word, words) ? citeWord(word, words[index - 1]) : word),
    )
    .join(' ');
}

function suffixOf(word: string): string | null {
  const suffix = nameSuffixes[word.toLowerCase().replace(/\.$/, '')];
  return suffix !== undefined && isAllCapitals(word.replace(/\.$/, '')) ? suffix : null;
}

/** A family name in capitals beside a given name in normal case: `Jeanne MODÈLE`. */
function isShouted(word: string, words: readonly string[]): boolean {
  return (
    word.length > 2 &&
    isAllCapitals(word) &&
    !/[.\d]/.test(word) &&
    words.some((other) => /^\p{Lu}[\p{Ll}'’-]+/u.test(other))
  );
}

function citeWord(word: string, before: string | undefined): string {
  if (/^(?:\p{Lu}\.)+-?(?:\p{Lu}\.)*$/u.test(word)) return word;
  if (isInitials(word)) return word;
  const fold = foldWord(word);
  const isSmall = before !== undefined && isParticle(fold) && !isCapitalParticle(fold, foldWord(before));
  if (isSmall) return lower(word);
  return word.split('-').map(citePart).join('-');
}

/** Two consonants are initials written together: `JM`. */
function isInitials(word: string): boolean {
  return /^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(word) && !isGivenName(word.toLowerCase());
}

function citePart(part: string): string {
  const elided = part.match(/^(\p{Lu})(['’`´])(\p{Lu}.*)$/u);
  if (elided) {
    const [, letter = '', mark = '', rest = ''] = elided;
    const head = letter === 'D' || letter === 'L' ? lower(letter) : letter;
    return `${head}${mark}${citePart(rest)}`;
  }
  const small = lower(part);
  if (/^mc\p{L}{2}/u.test(small)) return `Mc${capital(small.slice(2))}`;
  if (macs.has(foldWord(part))) return `Mac${capital(small.slice(3))}`;
  if (small.startsWith('ij') && small.length > 3) return `IJ${small.slice(2)}`;
  return capital(small);
}

function isMc(word: string): boolean {
  return /^Mc\p{Lu}+$/u.test(word) || /^Mac\p{Lu}{3,}$/u.test(word);
}

function capital(word: string): string {
  const [first = ''] = word;
  return isCapitalised(word) ? word : first.toUpperCase() + word.slice(first.length);
}

function lower(word: string): string {
  return word.toLowerCase().replace(/i\u0307/g, 'i');
}
