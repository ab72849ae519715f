import { fold, isUnspaced, keptEverywhere, keptInShortLines, type Phrases, unspacedCues } from './cues.ts';
import { inventWord, partingLetters } from './invent-word.ts';
import { moveNumbers } from './numbers.ts';

/** A line of so few words is a label: its words may all be cues. A headline is longer, and must come out the same everywhere. */
const shortLine = 5;
/** So many words in a row are never kept, unless they are one phrase of our data. */
const tooMany = 3;

interface Word {
  text: string;
  folded: string;
  /** The phrase it is kept with; null for one that is replaced. */
  phrase: readonly string[] | null;
}

/** Between the parts of a title or a line, each of which is a line of its own. */
const parted = /(\s[|–—·•»«/-]{1,2}\s|[|｜\n]|[:：]\s)/u;

/** A text with every word replaced by an invented one, but for the words that pages are read by. */
export function anonymiseText(text: string): string {
  return anonymiseTexts([text])[0] ?? '';
}

/** The same for texts that are read as one line, as those of its links and emphases. */
export function anonymiseTexts(texts: readonly string[]): string[] {
  const lines = texts.map((text) =>
    moveNumbers(text)
      .split(parted)
      .map((part, place) => (place % 2 === 1 ? { pieces: [part], words: [] } : lineOf(part))),
  );
  breakRuns(lines.flat().flatMap(({ words }) => words));
  return lines.map((parts) => parts.map(written).join(''));
}

/** A line in pieces: every other one is a word. */
interface Line {
  pieces: string[];
  words: Word[];
}

function lineOf(text: string): Line {
  const pieces = text.split(/([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)/u);
  const words = pieces
    .filter((_, place) => place % 2 === 1)
    .map((piece): Word => ({ text: piece, folded: fold(piece), phrase: null }));
  markKept(words, words.length <= shortLine ? keptInShortLines : keptEverywhere);
  return { pieces, words };
}

function written({ pieces, words }: Line): string {
  return pieces
    .map((piece, place) => {
      const word = words[(place - 1) / 2];
      if (!word) return piece;
      return word.phrase === null ? replacementOf(word.text) : word.text;
    })
    .join('');
}

function markKept(words: Word[], phrases: Phrases): void {
  for (let at = 0; at < words.length; ) {
    const phrase = phrases
      .get(words[at]?.folded ?? '')
      ?.find((parts) => parts.every((part, place) => words[at + place]?.folded === part));
    for (const word of words.slice(at, at + (phrase?.length ?? 0))) word.phrase = phrase ?? null;
    at += phrase?.length ?? 1;
  }
}

/** Single words of our data that happen to stand in a row are a piece of the text: the next one is replaced. */
function breakRuns(words: readonly Word[]): void {
  let run: Word[] = [];
  for (const word of words) {
    run = word.phrase === null ? [] : [...run, word];
    const last = run.slice(-tooMany - 1);
    if (last.length <= tooMany || last.every(({ phrase }) => phrase === word.phrase)) continue;
    word.phrase = null;
    run = [];
  }
}

/** Apostrophes part words that are replaced one by one: `l’agence`. */
function replacementOf(word: string): string {
  return word
    .split(/(['’])/)
    .map((part) =>
      part === "'" || part === '’' || part === ''
        ? part
        : isUnspaced(part)
          ? unspaced(part)
          : inventWord(part),
    )
    .join('');
}

/** Letter by letter, but for the cues that stand in it. */
function unspaced(text: string): string {
  const cue = unspacedCues.find((known) => text.includes(known));
  if (cue === undefined)
    return [...text].map((letter) => (partingLetters.has(letter) ? letter : inventWord(letter))).join('');
  const at = text.indexOf(cue);
  return `${unspaced(text.slice(0, at))}${cue}${unspaced(text.slice(at + cue.length))}`;
}
