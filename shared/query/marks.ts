import { bendingFields, photoFields } from './fields.ts';
import { parseQuery } from './parse.ts';
import type { Query, TextField, WordsTerm } from './query.ts';
import { stemsOf } from './stems/stem-of.ts';
import { type Word, wordsOf } from './words/index.ts';

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
  return (text) => merged(occurrences(wordsOf(text), patterns));
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
  return { byFirstWord, begun, bending };
}

/** Every place where a pattern stands among the words of a text. */
function occurrences(words: Word[], { byFirstWord, begun, bending }: Patterns): Range[] {
  const ranges: Range[] = [];
  // Most words of a text begin otherwise: they need no look.
  const firsts = new Set([...bending.keys()].map((beginning) => beginning.charCodeAt(0)));
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    for (const pattern of byFirstWord.get(word.text) ?? none) pushRange(pattern, words, index, ranges);
    for (const pattern of begun) {
      if (word.text.startsWith(pattern.words[0] ?? '')) pushRange(pattern, words, index, ranges);
    }
    if (firsts.has(word.text.charCodeAt(0)) && isForm(word.text, bending))
      ranges.push([word.start, word.end]);
  }
  return ranges;
}

function isForm(word: string, bending: Patterns['bending']): boolean {
  const candidates = bending.get(word.slice(0, sharedLetters));
  if (!candidates) return false;
  const stems = stemsOf(word);
  return candidates.some((one) => stems.some((stem) => one.stems.has(stem)));
}

/** Adds the range of a pattern that begins at a word, if it does. */
function pushRange({ words: wanted, prefix }: Pattern, words: Word[], index: number, ranges: Range[]): void {
  const last = wanted.length - 1;
  for (const [offset, text] of wanted.entries()) {
    const word = words[index + offset]?.text;
    const stands = prefix && offset === last ? word?.startsWith(text) : word === text;
    if (!stands) return;
  }
  const [first, final] = [words[index], words[index + last]];
  if (first && final) ranges.push([first.start, final.end]);
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
