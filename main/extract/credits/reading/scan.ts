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

/** The pieces of a text if it is a credit, left to right. Null where a mark stands in it that credits do not hold. */
export function scan(tokens: readonly Token[], start: number, limit: number): Item[] | null {
  const items: Item[] = [];
  let depth = 0;
  let at = start;
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined) break;
    const item = itemAt(tokens, at, limit, items.at(-1));
    if (item === 'refused') return null;
    if (item === 'ignored') {
      at++;
      continue;
    }
    if (item.type === 'separator') depth += nesting(item.mark);
    if (depth < 0) return null;
    const before = items.at(-1);
    if (item.type === 'run' && before?.type === 'run') before.end = item.end;
    else items.push(item);
    at = item.end;
  }
  return items;
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
  const licence = licenceAt(tokens, at, limit);
  if (licence !== null) return { type: 'licence', licence: licence.licence, start: at, end: licence.end };
  const dated = token.kind === 'number' || before?.type !== 'run' ? dateAt(tokens, at, limit) : null;
  if (dated !== null && !namesAgency(tokens, at, limit))
    return { type: 'aside', kind: 'date', start: at, end: dated };
  const phrase = phraseAt(tokens, at, limit, before);
  if (phrase !== null) return phrase;
  if (token.kind === 'address') return { type: 'aside', kind: 'address', start: at, end: at + 1 };
  if (token.kind === 'mark' || token.kind === 'break') return markAt(tokens, at, limit, before);
  return { type: 'run', start: at, end: at + 1 };
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
  if (isSeparator(tokens, at + 1) || !isClosed || isNamesEnd(tokens, at)) return 'ignored';
  return { type: 'separator', mark: '.', start: at, end: at + 1 };
}

/** `Jr.` and its like end a name, and their full stop is theirs. */
function isNamesEnd(tokens: readonly Token[], at: number): boolean {
  return Object.hasOwn(nameSuffixes, tokens[at - 1]?.fold ?? '');
}
