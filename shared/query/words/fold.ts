import { apostrophes } from './elisions.ts';

/** Letters that Unicode does not decompose, and forms of one letter that writers use one for another. */
const plainLetters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
};

const unlike = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Characters that are not seen. They go first: between a letter and its marks they would keep these from their order. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/g;

/**
 * Accents of Latin, Greek and Cyrillic, vowel points of Arabic and Hebrew, and the tatweel. Marks of other scripts (kana,
 * Indic, Thai) make another letter and stay; so does the breve of й.
 */
const fallsOff = new RegExp(
  [
    '[\\u0300-\\u0305\\u0307-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',
    '(?<!и)\\u0306',
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u0640]',
    '[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]',
  ].join('|'),
  'gu',
);

/** Some apostrophes count as letters, and some letters hold one: `ŉ` is `ʼn`. */
const noWordCharacter = new RegExp(`[^\\p{L}\\p{N}\\p{M}]|[${apostrophes}]`, 'gu');
/** What was folded lately, and before that: a text has few words that were not met just before it. */
let recent = new Map<string, string>();
let earlier = recent;
const rememberedAtMost = 40_000;
const rememberedLength = 32;

/**
 * A word as the index and a query know it: no case, no accents, ligatures apart, one width and one form of each
 * letter. May be empty, for a word of marks alone.
 */
export function foldWord(word: string): string {
  const known = recent.get(word) ?? earlier.get(word);
  if (known !== undefined) return known;
  if (word.length > rememberedLength) return foldLetters(word);
  // A part of a text, remembered as it is, would keep the whole text in memory.
  const own = ` ${word}`.slice(1);
  const folded = foldLetters(own);
  remember(own, folded);
  return folded;
}

/** The same, worked out anew. */
export function foldLetters(word: string): string {
  return word
    .replace(unseen, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(unlike, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(fallsOff, '')
    .normalize('NFC')
    .replace(unlike, (letter) => plainLetters[letter] ?? letter)
    .replace(noWordCharacter, '');
}

function remember(word: string, folded: string): void {
  if (recent.size >= rememberedAtMost) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(word, folded);
}
