import { bendingFields, photoFields } from './fields.ts';
import { parseQuery } from './parse.ts';
import type { Query, TextField, WordsTerm } from './query.ts';
import { stemsOf } from './stems/stem-of.ts';
import { type StandingWords, standingWords, wordsOf } from './words/index.ts';

/** A part of a text, in UTF-16 units. */
type Range = [start: number, end: number];

/** Where the words of a query stand in a text: ranges in UTF-16 units, in order, none touching another. */
export type Matcher = (text: string) => Range[];

interface Pattern {
  words: string[];
  prefix: boolean;
}

/** A word of which other forms are looked for too. */
interface BendingWord {
  stems: ReadonlySet<string>;
}

/** Fields whose words stand in what one reads of an article. */
const readFields: ReadonlySet<TextField | null> = new Set([null, 'title', 'text', ...photoFields]);

/**
 * Finds what to mark in any text of an article for a query: the words and phrases that were asked for, in the forms
 * they are written in there. What the query leaves out is not marked. `fields` limits it to those fields.
 */
export function wordsToMark(queryText: string, fields: ReadonlySet<TextField | null> = readFields): Matcher {
  const { query } = parseQuery(queryText);
  return matcherOf(query, fields);
}

/** As {@link wordsToMark}, for a query that is understood already. */
export function matcherOf(query: Query | null, fields: ReadonlySet<TextField | null> = readFields): Matcher {
  const terms = wantedWords(query).filter(({ field }) => fields.has(field));
  if (terms.length === 0) return () => [];
  const patterns = patternsOf(terms);
  return (text) => merged(occurrences(text, standingWords(text), patterns));
}

/** The terms of words that a match has, or may have. */
export function wantedWords(query: Query | null): WordsTerm[] {
  if (query === null || query.kind === 'not') return [];
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(wantedWords);
  return query.kind === 'words' ? [query] : [];
}

/** By their first word, so that a text is gone through once; a single beginning of a word is tried everywhere. */
interface Patterns {
  byFirstWord: Map<string, Pattern[]>;
  begun: Pattern[];
  /** By the letters that all forms of a word begin with. */
  bending: Map<string, BendingWord[]>;
  /** Which words turned out to be a form of one that is looked for, or not. */
  forms: Map<string, boolean>;
  /** What any of them begins with, as UTF-16 units: most words of a text begin otherwise, and need no look. */
  firsts: ReadonlySet<number>;
}

const sharedLetters = 3;
const none: Pattern[] = [];

function patternsOf(terms: WordsTerm[]): Patterns {
  const byFirstWord = new Map<string, Pattern[]>();
  const begun: Pattern[] = [];
  const bending = new Map<string, BendingWord[]>();
  for (const { field, text, prefix, exact } of terms) {
    const words = wordsOf(text).map((word) => word.text);
    const [first] = words;
    if (first === undefined) continue;
    if (prefix && words.length === 1) begun.push({ words, prefix });
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? none), { words, prefix }]);
    if (exact || prefix || words.length > 1 || !bendingFields.has(field)) continue;
    const beginning = first.slice(0, sharedLetters);
    bending.set(beginning, [...(bending.get(beginning) ?? []), { stems: new Set(stemsOf(first)) }]);
  }
  const beginnings = [...byFirstWord.keys(), ...bending.keys(), ...begun.map((one) => one.words[0] ?? '')];
  return {
    byFirstWord,
    begun,
    bending,
    forms: new Map(),
    firsts: new Set(beginnings.map((one) => one.charCodeAt(0))),
  };
}

/** Every place where a pattern stands among the words of a text. */
function occurrences(text: string, words: StandingWords, patterns: Patterns): Range[] {
  const { byFirstWord, begun, bending, forms, firsts } = patterns;
  const ranges: Range[] = [];
  for (const [index, start] of words.starts.entries()) {
    const first = words.texts[index]?.charCodeAt(0) ?? text.charCodeAt(start);
    if (!firsts.has(first)) continue;
    const word = wordAt(text, words, index) ?? '';
    for (const pattern of byFirstWord.get(word) ?? none) pushRange(pattern, text, words, index, ranges);
    for (const pattern of begun) {
      if (word.startsWith(pattern.words[0] ?? '')) pushRange(pattern, text, words, index, ranges);
    }
    if (isForm(word, bending, forms)) ranges.push([start, words.ends[index] ?? start]);
  }
  return ranges;
}

/** A word as it is looked for; undefined after the last. */
function wordAt(text: string, words: StandingWords, index: number): string | undefined {
  const start = words.starts[index];
  return words.texts[index] ?? (start === undefined ? undefined : text.slice(start, words.ends[index]));
}

function isForm(word: string, bending: Patterns['bending'], known: Map<string, boolean>): boolean {
  const candidates = bending.get(word.slice(0, sharedLetters));
  if (!candidates) return false;
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const stems = stemsOf(word);
  const found = candidates.some((one) => stems.some((stem) => one.stems.has(stem)));
  known.set(` ${word}`.slice(1), found);
  return found;
}

/** Adds the range of a pattern that begins at a word, if it does. */
function pushRange(
  { words: wanted, prefix }: Pattern,
  text: string,
  words: StandingWords,
  index: number,
  ranges: Range[],
): void {
  const last = wanted.length - 1;
  for (const [offset, one] of wanted.entries()) {
    const word = wordAt(text, words, index + offset);
    const stands = prefix && offset === last ? word?.startsWith(one) : word === one;
    if (!stands) return;
  }
  const [start, end] = [words.starts[index], words.ends[index + last]];
  if (start !== undefined && end !== undefined) ranges.push([start, end]);
}

/** Ranges that overlap or touch become one. */
function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else result.push([start, end]);
  }
  return result;
}
