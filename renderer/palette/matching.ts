import { wordsOf } from '../../shared/query/index.ts';

/** A text that is looked through, folded once. */
export interface Sought {
  words: readonly string[];
  whole: string;
}

/** Makes a text ready to be looked through: case and accents do not matter. */
export function soughtIn(text: string): Sought {
  const words = foldedWords(text);
  return { words, whole: words.join(' ') };
}

/** The words of what is typed, folded. */
export function foldedWords(typed: string): string[] {
  return wordsOf(typed).map(({ text }) => text);
}

/**
 * How well a text answers to what is typed, 0 to 1; null where it does not. Each word typed must begin a word of the
 * text, or stand in it, or have its letters in it in their order.
 */
export function answerOf({ words, whole }: Sought, typed: readonly string[]): number | null {
  let sum = 0;
  for (const word of typed) {
    const answer = answerToWord(words, whole, word);
    if (answer === null) return null;
    sum += answer;
  }
  return typed.length === 0 ? 1 : sum / typed.length;
}

function answerToWord(words: readonly string[], whole: string, word: string): number | null {
  const at = words.findIndex((candidate) => candidate.startsWith(word));
  if (at === 0) return 1;
  if (at > 0) return 0.9;
  if (whole.includes(word)) return 0.6;
  return word.length > 1 && hasInOrder(whole, word) ? 0.2 : null;
}

function hasInOrder(whole: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
