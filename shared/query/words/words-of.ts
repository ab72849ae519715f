import { characterKind, kindAt } from './character-kind.ts';
import { elisions } from './elisions.ts';
import { foldWord } from './fold.ts';
import { isWhole, piecesOf } from './pieces.ts';

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
  eachRun(text, (start, end, isPlain) => {
    const word = text.slice(start, end);
    for (const piece of piecesOf(isPlain ? word : foldWord(word))) words.push({ text: piece, start, end });
  });
  return words;
}

/** The words of a text for one who looks for a few of them. */
export interface StandingWords {
  starts: number[];
  ends: number[];
  /** Each word as it is looked for; null where it is so as it is written, and nobody has asked for it yet. */
  texts: (string | null)[];
}

/** The same words as {@link wordsOf} gives, most of them not yet taken out of the text. */
export function standingWords(text: string): StandingWords {
  const words: StandingWords = { starts: [], ends: [], texts: [] };
  const add = (start: number, end: number, word: string | null) => {
    words.starts.push(start);
    words.ends.push(end);
    words.texts.push(word);
  };
  eachRun(text, (start, end, isPlain) => {
    if (isPlain && isWhole(end - start)) add(start, end, null);
    else for (const piece of piecesOf(foldWord(text.slice(start, end)))) add(start, end, piece);
  });
  return words;
}

const space = 0x20;

/**
 * The same words alone, parted by spaces: what the index takes in. Words that stand as they are looked for, with a
 * space between, are taken as they stand: they are most of most texts.
 */
export function foldedText(text: string): string {
  const parts: string[] = [];
  let [from, to] = [0, 0];
  const takeStanding = () => {
    if (to > from) parts.push(text.slice(from, to));
    from = to;
  };
  eachRun(text, (start, end, isPlain) => {
    const isTaken = isPlain && isWhole(end - start);
    const goesOn = isTaken && to > from && start === to + 1 && text.charCodeAt(to) === space;
    if (!goesOn) takeStanding();
    if (!isTaken) for (const piece of piecesOf(foldWord(text.slice(start, end)))) parts.push(piece);
    else if (!goesOn) from = start;
    to = isTaken ? end : from;
  });
  takeStanding();
  return parts.join(' ');
}

/** Hands on where the words stand, and whether a word is looked for as it is written. */
function eachRun(text: string, found: (start: number, end: number, isPlain: boolean) => void): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindAt(text, start);
    at = endOfCharacter(text, at);
    let isPlain = kind === characterKind.plain;
    if (isPlain) {
      at = endOfPlain(text, at);
      const end = endOfRun(text, at, true);
      isPlain = end === at;
      at = end;
    } else if (kind === characterKind.alone) at = endOfRun(text, at, false);
    else if (kind === characterKind.letter) at = endOfRun(text, at, true);
    else continue;
    if (!isSilent(text, start, at)) found(start, at, isPlain);
  }
}

function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === characterKind.plain) at = endOfCharacter(text, at);
  return at;
}

/** The end of a word, or of the marks on a single character. */
function endOfRun(text: string, from: number, withLetters: boolean): number {
  let at = from;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const isLetter = kind === characterKind.letter || kind === characterKind.plain;
    if (kind !== characterKind.inside && !(withLetters && isLetter)) return at;
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
