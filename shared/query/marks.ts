import { photoFields } from './fields.ts';
import { parseQuery } from './parse.ts';
import type { Query, TextField, WordsTerm } from './query.ts';
import { type Word, wordsOf } from './words/index.ts';

/** Where the words of a query stand in a text: ranges in UTF-16 units, in order, none touching another. */
export type Matcher = (text: string) => [start: number, end: number][];

interface Pattern {
  words: string[];
  prefix: boolean;
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
  const patterns = wantedWords(query)
    .filter(({ field }) => fields.has(field))
    .map(patternOf);
  if (patterns.length === 0) return () => [];
  return (text) => merged(occurrences(wordsOf(text), patterns));
}

/** The terms of words that a match has, or may have. */
export function wantedWords(query: Query | null): WordsTerm[] {
  if (query === null || query.kind === 'not') return [];
  if (query.kind === 'and' || query.kind === 'or') return query.parts.flatMap(wantedWords);
  return query.kind === 'words' ? [query] : [];
}

function patternOf({ text, prefix }: WordsTerm): Pattern {
  return { words: wordsOf(text).map((word) => word.text), prefix };
}

/** Every place where a pattern stands among the words of a text. */
function occurrences(words: Word[], patterns: Pattern[]): [number, number][] {
  const whole = new Map<string, Pattern[]>();
  const begun: Pattern[] = [];
  for (const pattern of patterns) {
    const [first] = pattern.words;
    if (first === undefined) continue;
    if (pattern.prefix && pattern.words.length === 1) begun.push(pattern);
    else whole.set(first, [...(whole.get(first) ?? []), pattern]);
  }
  return words.flatMap((word, index) => {
    const candidates = [...(whole.get(word.text) ?? []), ...begun];
    return candidates.flatMap((pattern) => rangeOf(pattern, words, index));
  });
}

/** The range of a pattern that begins at a word; empty where it does not. */
function rangeOf({ words: wanted, prefix }: Pattern, words: Word[], index: number): [number, number][] {
  const last = wanted.length - 1;
  const stands = wanted.every((text, offset) => {
    const word = words[index + offset]?.text;
    return prefix && offset === last ? word?.startsWith(text) : word === text;
  });
  const [first, final] = [words[index], words[index + last]];
  return stands && first && final ? [[first.start, final.end]] : [];
}

/** Ranges that overlap or touch become one. */
function merged(ranges: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else result.push([start, end]);
  }
  return result;
}
