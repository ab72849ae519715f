import { apostrophes } from './elisions.ts';
import { foldLetters } from './fold.ts';

/** What a character is to a word; 0 is kept for what was not looked at yet. */
export const characterKind = {
  /** Stands between words. */
  other: 1,
  /** Begins a word, or goes on with one. */
  letter: 2,
  /** A letter or a digit that is looked for as it is written: nothing of it need be folded. */
  plain: 6,
  /** Goes on with a word: accents, and characters that are not seen. */
  inside: 3,
  /** Is a word, in scripts that put no space between words (and Korean, which glues its particles to them). */
  alone: 4,
  apostrophe: 5,
} as const;

const letter = /^[\p{L}\p{N}]/u;
const mark = /^[\p{M}\u00ad\u200b-\u200d\u2060\ufeff\uff9e\uff9f]/u;
const unspacedScripts = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr'];
const unspaced = new RegExp(`^[${unspacedScripts.map((script) => `\\p{scx=${script}}`).join('')}]`, 'u');

/** By UTF-16 unit: a pattern for every letter of every text would take most of the time of a search. */
const known = new Uint8Array(0x10000);

/** What the character that begins at `at` is. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = known[unit];
  if (kind) return kind;
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const found = kindOf(isSurrogate ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at));
  if (!isSurrogate) known[unit] = found;
  return found;
}

function kindOf(character: string): number {
  if (apostrophes.includes(character)) return characterKind.apostrophe;
  if (mark.test(character)) return characterKind.inside;
  if (!letter.test(character)) return characterKind.other;
  if (unspaced.test(character)) return characterKind.alone;
  return foldLetters(character) === character ? characterKind.plain : characterKind.letter;
}
