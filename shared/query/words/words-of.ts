import { characterKind, kindAt } from './character-kind.ts';
import { elisions } from './elisions.ts';
import { foldWord } from './fold.ts';

/** A word of a text: as it is looked for, and where it stands, in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The words of a text, for the index and for queries alike. Where a script puts no spaces between words, each
 * character is a word: a query of several is then looked for as they stand, and finds them wherever they stand.
 * (A dictionary would find fewer false ones, and miss what it cuts in two ways; and the app's differs from the
 * command's.)
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindAt(text, start);
    at = endOfCharacter(text, at);
    if (kind === characterKind.alone) at = endOfRun(text, at, false);
    else if (kind === characterKind.letter) at = endOfRun(text, at, true);
    else continue;
    if (isSilent(text, start, at)) continue;
    const folded = foldWord(text.slice(start, at));
    if (folded !== '') words.push({ text: folded, start, end: at });
  }
  return words;
}

/** The end of a word, or of the marks on a single character. */
function endOfRun(text: string, from: number, withLetters: boolean): number {
  let at = from;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== characterKind.inside && !(withLetters && kind === characterKind.letter)) return at;
    at = endOfCharacter(text, at);
  }
  return at;
}

function endOfCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isPair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? at + 2 : at + 1;
}

/** `l’` of `l’agence`, and the `s` of `the agency’s`: the word beside them is what one looks for. */
function isSilent(text: string, start: number, end: number): boolean {
  if (isApostrophe(text, end) && isWord(text, end + 1)) return elisions.has(foldWord(text.slice(start, end)));
  const isPossessive = end - start === 1 && (text[start] === 's' || text[start] === 'S');
  return isPossessive && isApostrophe(text, start - 1) && isWord(text, start - 2);
}

function isApostrophe(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindAt(text, at) === characterKind.apostrophe;
}

/** Whether a character of a word stands here. */
function isWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = kindAt(text, at);
  return kind !== characterKind.other && kind !== characterKind.apostrophe;
}
