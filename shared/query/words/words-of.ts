import { apostrophes, elisions } from './elisions.ts';
import { foldWord } from './fold.ts';

/** A word of a text: as it is looked for, and where it stands, in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const letter = `(?![${apostrophes}])[\\p{L}\\p{N}]`;
const inside = `(?:(?![${apostrophes}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff])`;
const runs = new RegExp(`${letter}${inside}*`, 'gu');

/** Scripts that put no space between words (and Korean, which glues its particles to them). */
const unspaced = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const parts = new RegExp(
  `[${unspaced}][\\p{M}\\uff9e\\uff9f\\u200b-\\u200d]*|(?:(?![${unspaced}])[^])+`,
  'gu',
);

/**
 * The words of a text, for the index and for queries alike. Where a script puts no spaces between words, each
 * character is a word: a query of several is then looked for as they stand, and finds them wherever they stand.
 * (A dictionary would find fewer false ones, and miss what it cuts in two ways; and the app's differs from the
 * command's.)
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (!isSilent(run, index, text)) pushWords(run, index, words);
  }
  return words;
}

function pushWords(run: string, at: number, words: Word[]): void {
  if (!hasUnspaced.test(run)) {
    pushWord(run, at, words);
    return;
  }
  for (const { 0: part, index } of run.matchAll(parts)) pushWord(part, at + index, words);
}

function pushWord(part: string, start: number, words: Word[]): void {
  const text = foldWord(part);
  if (text !== '') words.push({ text, start, end: start + part.length });
}

/** `l’` of `l’agence`, and the `s` of `the agency’s`: the word beside them is what one looks for. */
function isSilent(run: string, at: number, text: string): boolean {
  const end = at + run.length;
  if (isApostrophe(text.charAt(end)) && startsWithLetter.test(text.slice(end + 1, end + 3))) {
    return elisions.has(foldWord(run));
  }
  const possessive = run === 's' || run === 'S';
  return (
    possessive &&
    isApostrophe(text.charAt(at - 1)) &&
    endsWithLetter.test(text.slice(Math.max(at - 3, 0), Math.max(at - 1, 0)))
  );
}

const startsWithLetter = /^[\p{L}\p{N}]/u;
const endsWithLetter = /[\p{L}\p{N}\p{M}]$/u;

function isApostrophe(character: string): boolean {
  return character !== '' && apostrophes.includes(character);
}
