import { nameSuffixes } from '../data/person-names.ts';
import { meaningsAt } from '../lexicon/lexicon.ts';
import { isSeparator } from '../text/shape.ts';
import type { Token } from '../text/token.ts';
import { dateAt } from './date.ts';
import type { Item, Place } from './item.ts';
import { licenceAt } from './licence.ts';
import { readAgencyName } from './read-agency-name.ts';
import { readAside, readNoise } from './read-aside.ts';
import { readPlainCue, readSureCue } from './read-cue.ts';
import { readLink } from './read-link.ts';

const readers = [readSureCue, readAgencyName, readAside, readPlainCue, readLink, readNoise];
const ignoredMarks = new Set(['"', '*', '®', '™', '_', '"']);

/** No name has more tokens than this. */
const longestRun = 30;

/**
 * The pieces of a text if it is a credit, left to right. `refused` comes last where a mark stands in it that credits
 * do not hold. A piece comes when it is whole, so that the reader may stop at the first that is no credit.
 */
export function* scan(tokens: readonly Token[], start: number, limit: number): Generator<Item | 'refused'> {
  let before: Item | undefined;
  let depth = 0;
  let at = start;
  while (at < limit) {
    const item = itemAt(tokens, at, limit, before);
    if (item === 'ignored') {
      at++;
      continue;
    }
    if (item !== 'refused' && item.type === 'separator') depth += nesting(item.mark);
    if (item === 'refused' || depth < 0) return yield 'refused';
    at = item.end;
    if (item.type === 'run' && before?.type === 'run') {
      before.end = item.end;
      if (before.end - before.start > longestRun) return yield 'refused';
      continue;
    }
    if (before !== undefined) yield before;
    before = item;
  }
  if (before !== undefined) yield before;
}

function nesting(mark: string): number {
  if (mark === '(' || mark === '[') return 1;
  return mark === ')' || mark === ']' ? -1 : 0;
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  before: Item | undefined,
): Item | 'ignored' | 'refused' {
  const token = tokens[at];
  if (token === undefined) return 'ignored';
  const note = noteAt(tokens, at, limit);
  if (note !== null) return { type: 'aside', kind: 'noise', start: at, end: note };
  const licence = licenceAt(tokens, at, limit);
  if (licence !== null) return { type: 'licence', licence: licence.licence, start: at, end: licence.end };
  const dated = token.kind === 'number' || before?.type !== 'run' ? dateAt(tokens, at, limit) : null;
  if (dated !== null && !namesAgency(tokens, at, limit))
    return { type: 'aside', kind: 'date', start: at, end: dated };
  const lender = lenderAt(tokens, at, limit, before);
  if (lender !== null) return { type: 'run', start: at, end: lender };
  const phrase = phraseAt(tokens, at, limit, before);
  if (phrase !== null) return phrase;
  if (token.kind === 'address' && !/^www\.[^/]+$/i.test(token.text))
    return { type: 'aside', kind: 'address', start: at, end: at + 1 };
  if (token.kind === 'mark' || token.kind === 'break') return markAt(tokens, at, limit, before);
  return { type: 'run', start: at, end: at + 1 };
}

/** Behind "courtesy of", what no agency's name ends is one name, whatever words are in it. */
function lenderAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  before: Item | undefined,
): number | null {
  if (before?.type !== 'cue' || before.kind !== 'courtesy' || tokens[at]?.kind !== 'word') return null;
  let end = at;
  while (end < limit && tokens[end]?.kind === 'word' && tokens[end]?.fold !== 'via') end++;
  const agency = meaningsAt(tokens, at, limit).some(({ meaning }) => meaning.agencies.length > 0);
  const isCue = meaningsAt(tokens, at, limit).some(({ meaning }) => meaning.kinds.has('by'));
  return agency || isCue || end === at || end - at > 8 ? null : end;
}

/** A note in brackets that says which picture is whose: `(2)`, `(l.)`, `(oben)`. */
function noteAt(tokens: readonly Token[], at: number, limit: number): number | null {
  const [open, note, next] = tokens.slice(at, at + 3);
  if (open?.fold !== '(' || note === undefined || next === undefined || at + 3 > limit) return null;
  const close = next.fold === '.' ? at + 3 : at + 2;
  if (close >= limit || tokens[close]?.fold !== ')') return null;
  const isNote = /^\d{1,2}$/.test(note.text) || (note.kind === 'word' && /^\p{Ll}{1,7}$/u.test(note.text));
  return isNote && meaningsAt(tokens, at + 1, close).length === 0 ? close + 1 : null;
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  before: Item | undefined,
): Item | null {
  for (const { end, meaning } of meaningsAt(tokens, at, limit)) {
    const place: Place = { tokens, start: at, end, limit, before };
    for (const read of readers) {
      const item = read(place, meaning);
      if (item !== null) return item;
    }
  }
  return null;
}

function namesAgency(tokens: readonly Token[], at: number, limit: number): boolean {
  return meaningsAt(tokens, at, limit).some(({ meaning }) => meaning.agencies.length > 0);
}

function markAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  before: Item | undefined,
): Item | 'ignored' | 'refused' {
  const token = tokens[at];
  const mark = token?.kind === 'break' ? 'break' : (token?.fold ?? '');
  if (mark === '©') return { type: 'cue', kind: 'copyright', sure: true, start: at, end: at + 1 };
  if (isSeparator(tokens, at)) return { type: 'separator', mark, start: at, end: at + 1 };
  if (ignoredMarks.has(mark)) return 'ignored';
  if (mark === ':' && before?.type === 'link') return 'ignored';
  if (mark === ':' && (before?.type === 'agency' || before?.type === 'aside'))
    return { type: 'separator', mark, start: at, end: at + 1 };
  if (/^(?:[:=>·]|\.\.\.)$/.test(mark))
    return before?.type === 'cue' || before?.type === 'agency' || before?.type === 'aside'
      ? 'ignored'
      : 'refused';
  if (mark === '-') return before?.type === 'run' ? { type: 'run', start: at, end: at + 1 } : 'ignored';
  if (mark === '.') return fullStopAt(tokens, at, limit, before);
  return 'refused';
}

/** A full stop after a name parts two statements; after a cue or a post it belongs to a short form. */
function fullStopAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  before: Item | undefined,
): Item | 'ignored' {
  const ends = at + 1 >= limit;
  if (ends || before === undefined || before.type === 'cue' || before.type === 'separator') return 'ignored';
  if (before.type === 'aside' && (before.kind === 'rank' || before.kind === 'role')) return 'ignored';
  const isClosed = tokens[at]?.text !== '.' || tokens[at + 1]?.spaced === true;
  if (!isClosed || isNamesEnd(tokens, at)) return 'ignored';
  return { type: 'separator', mark: '.', start: at, end: at + 1 };
}

/** `Jr.` and its like end a name, and their full stop is theirs. */
function isNamesEnd(tokens: readonly Token[], at: number): boolean {
  return Object.hasOwn(nameSuffixes, tokens[at - 1]?.fold ?? '');
}
