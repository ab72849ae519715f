import {
  foldWord,
  type Matcher,
  matcherOf,
  type Query,
  type TextField,
} from '../../../shared/query/index.ts';
import type { Hit } from '../../../shared/rows.ts';
import type { ShownTexts } from '../taking-in/shown-texts.ts';

type Range = [start: number, end: number];

/** The passage that shows why an article was found. */
export type Snippet = Pick<Hit, 'snippet' | 'hits'>;

/** Makes snippets for one query. */
export type Snippets = (texts: ShownTexts, excerpt: string) => Snippet;

/** How long a snippet is, and how much of it stands before the first hit. */
const longest = 240;
const leadIn = 60;

/** Snippets for a query; null where it has no words that could stand in a text. */
export function snippetsFor(query: Query | null): Snippets | null {
  const matcher = (...fields: (TextField | null)[]) => matcherOf(query, new Set(fields));
  const body = matcher(null, 'text');
  const standfirst = matcher(null);
  const caption = matcher(null, 'caption');
  const credit = matcher(null, 'credit', 'photographer', 'agency');
  const note = matcher(null, 'note');
  if (query === null) return null;

  return (texts, excerpt) => {
    const passages = [
      passageIn(texts.text, body),
      passageIn(texts.standfirst ?? '', standfirst),
      ...texts.captions.map((text) => passageIn(text, caption)),
      ...texts.credits.map((text) => passageIn(text, credit)),
      ...texts.notes.map((text) => passageIn(text, note)),
    ];
    const best = passages.reduce(
      (one, other) => (other && other.worth > (one?.worth ?? 0) ? other : one),
      null,
    );
    return best ? cut(best) : { snippet: excerpt, hits: standfirst(excerpt) };
  };
}

interface Passage {
  text: string;
  /** All hits in the text. */
  hits: Range[];
  /** Where the best of it begins. */
  start: number;
  /** How many different words of the query stand together there. */
  worth: number;
}

/** The part of a text where most of the words stand together; null where none stands in it. */
function passageIn(text: string, matcher: Matcher): Passage | null {
  const hits = matcher(text);
  let best: Passage | null = null;
  let end = 0;
  const within = new Map<string, number>();
  const wordAt = ([from, to]: Range) => foldWord(text.slice(from, to));

  for (const [begin, hit] of hits.entries()) {
    for (let next = hits[end]; next && next[1] - hit[0] <= longest - leadIn; next = hits[end]) {
      within.set(wordAt(next), (within.get(wordAt(next)) ?? 0) + 1);
      end += 1;
    }
    if (within.size > (best?.worth ?? 0)) best = { text, hits, start: hit[0], worth: within.size };
    if (end === begin) end += 1;
    else forget(within, wordAt(hit));
  }
  const [first] = hits;
  return best ?? (first ? { text, hits, start: first[0], worth: 1 } : null);
}

function forget(counts: Map<string, number>, word: string): void {
  const left = (counts.get(word) ?? 0) - 1;
  if (left > 0) counts.set(word, left);
  else counts.delete(word);
}

/** The passage on one line, between words, with its hits where they stand in it. */
function cut({ text, hits, start }: Passage): Snippet {
  const from = wordStart(text, start - leadIn, start);
  // A single hit may be longer than a snippet: it is shown whole.
  const hitEnd = hits.find(([begin]) => begin === start)?.[1] ?? start;
  const to = Math.max(wordEnd(text, from + longest, start), hitEnd);
  let snippet = from > 0 ? '…' : '';
  let at = from;
  const placed: Range[] = [];
  for (const [hitStart, end] of hits) {
    if (hitStart < from || end > to) continue;
    snippet += onOneLine(text.slice(at, hitStart));
    const placedStart = snippet.length;
    snippet += onOneLine(text.slice(hitStart, end));
    placed.push([placedStart, snippet.length]);
    at = end;
  }
  snippet += onOneLine(text.slice(at, to)).trimEnd();
  return { snippet: to < text.length ? `${snippet}…` : snippet, hits: placed };
}

/** The beginning of a word at or after `at`, not after `latest`. Where no spaces are, any character will do. */
function wordStart(text: string, at: number, latest: number): number {
  if (at <= 0) return text.search(/\S|$/);
  const space = /\s/.exec(text.slice(at, latest));
  return space ? at + space.index + 1 : wholeCharacter(text, at);
}

/** The end of a word at or before `at`. */
function wordEnd(text: string, at: number, earliest: number): number {
  if (at >= text.length) return text.trimEnd().length;
  const part = text.slice(earliest, at + 1);
  const last = Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n'));
  return last > part.length / 2 ? earliest + last : wholeCharacter(text, at);
}

/** A place that does not cut a character in two. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff\p{M}]/u.test(text.charAt(at)) || /[\ud800-\udbff]$/.test(text.slice(0, at))
    ? at + 1
    : at;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
