import { nameSuffixes, particles, ranks } from '../../../main/extract/credits/data/person-names.ts';

/** The words that the readers of pages go by, out of their own data: a page that lost them would be read differently. */

const everywhere = import.meta.glob<Record<string, unknown>>(
  [
    '../../../main/extract/credits/data/**/*.ts',
    '../../../main/extract/metadata/dates/*-{names,words,cues}.ts',
    '../../../main/extract/metadata/people/*-words.ts',
    '!../../../main/extract/credits/data/{sentences,person-names}.ts',
  ],
  { eager: true },
);
const inShortLines = import.meta.glob<Record<string, unknown>>(
  [
    '../../../main/extract/body/data/*.ts',
    '../../../main/extract/photos/data/*.ts',
    '../../../main/extract/health/data/*.ts',
    '../../../main/extract/structured-data/**/*-keys.ts',
    '../../../main/extract/metadata/{about,headline}/*-{words,tails}.ts',
  ],
  { eager: true },
);

/** Given names are replaced by others; what stands between names is not. */
const partsOfNames = { particles, ranks, nameSuffixes };

/** What is longer is a list of words. */
const mostWords = 6;

/** Phrases by their first word, the longest first; a phrase is its words, folded. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases that are kept wherever they stand: agencies, cues of credits and bylines, months. */
export const keptEverywhere = phrasesOf({ ...everywhere, names: partsOfNames });
/** Phrases that are kept in a line of a few words and in names, too: labels, boilerplate, sections. */
export const keptInShortLines = phrasesOf({ ...everywhere, names: partsOfNames, ...inShortLines });

/** The cues of scripts that set no blanks between words, the longest first. */
export const unspacedCues: readonly string[] = [
  ...new Set([...keptInShortLines.values()].flatMap((phrases) => phrases.flatMap(([word = '']) => word))),
]
  .filter((word) => word.length > 1 && isUnspaced(word))
  .sort((a, b) => b.length - a.length);

const words = new Set([...keptInShortLines.values()].flatMap((phrases) => phrases.flat()));

/** Whether a folded word means something to the readers: no invented word may. */
export function isCueWord(word: string): boolean {
  return words.has(word);
}

/** A word as cues are compared: without case and accents. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Whether a word is of a script that sets no blanks. */
export function isUnspaced(word: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    word,
  );
}

function phrasesOf(modules: Record<string, Record<string, unknown>>): Phrases {
  const found = new Map<string, string[][]>();
  const seen = new Set<string>();
  const texts = Object.values(modules).flatMap((module) => Object.values(module).flatMap(textsIn));
  for (const phrase of texts.flatMap(phrasesIn)) {
    const [first] = phrase;
    const key = phrase.join(' ');
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.length - a.length);
  return found;
}

/** The words of a phrase, folded; those of a list one by one. */
function phrasesIn(text: string): string[][] {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  return words.length > mostWords ? words.map((word) => [word]) : [words];
}

/** All phrases in a table of data, whatever its form: lists, records, lists in one text. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[|;,\n=?]+/);
  if (value instanceof RegExp) return value.source.split(/[^\p{L} ]+/u);
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(textsIn);
  if (value instanceof Map) return [...value].flatMap(textsIn);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
  return [];
}
