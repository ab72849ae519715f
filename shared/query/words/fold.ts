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

/**
 * Accents of Latin, Greek and Cyrillic, vowel points of Arabic and Hebrew, the tatweel, and characters that are not
 * seen. Marks of other scripts (kana, Indic, Thai) make another letter and stay; so does the breve of й.
 */
const fallsOff = new RegExp(
  [
    '[\\u0300-\\u0305\\u0307-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',
    '(?<!и)\\u0306',
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\u0640]',
    '[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]',
    '[\\u00ad\\u200b-\\u200f\\u2060\\ufe00-\\ufe0f\\ufeff]',
  ].join('|'),
  'gu',
);

/** Some apostrophes count as letters, and some letters hold one: `ŉ` is `ʼn`. */
const noWordCharacter = new RegExp(`[^\\p{L}\\p{N}\\p{M}]|[${apostrophes}]`, 'gu');
const plainAscii = /^[0-9a-z]+$/;

/** Longer words are told apart by their beginning alone: nobody types them, and the index would swell. */
const longest = 64;

const halfCharacter = /[\ud800-\udbff]$/;

const remembered = new Map<string, string>();
const rememberedAtMost = 20_000;
const rememberedLength = 32;

/**
 * A word as the index and a query know it: no case, no accents, ligatures apart, one width and one form of each
 * letter. May be empty, for a word of marks alone.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) return lower.slice(0, longest);
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = foldLetters(word);
  if (word.length <= rememberedLength) remember(word, folded);
  return folded;
}

function foldLetters(word: string): string {
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(unlike, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(fallsOff, '')
    .normalize('NFC')
    .replace(unlike, (letter) => plainLetters[letter] ?? letter)
    .replace(noWordCharacter, '');
  return folded.slice(0, longest).replace(halfCharacter, '');
}

function remember(word: string, folded: string): void {
  if (remembered.size >= rememberedAtMost) remembered.clear();
  remembered.set(word, folded);
}
