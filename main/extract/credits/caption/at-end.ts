import { courtesyOpenings } from '../data/cue-forms.ts';
import { meaningsAt, type WordKind } from '../lexicon/lexicon.ts';
import { dateAt } from '../reading/date.ts';
import { readSlice } from '../reading/read-slice.ts';
import { namesAnyone, type Reading } from '../reading/reading.ts';
import type { Token } from '../text/token.ts';
import { tokenise } from '../text/tokenise.ts';
import { type Boundary, boundaryBefore, endsSentence, gluedNameAt, isSpokenOf } from './boundary.ts';
import { closingBracket, opensBracket } from './brackets.ts';
import { isProven } from './evidence.ts';
import { captionBefore, type Found } from './found.ts';

/** No credit is longer than this many tokens: what stands before is caption, however long the text. */
const longestCredit = 140;

const cueKinds: readonly WordKind[] = [
  'photo',
  'credit',
  'drawing',
  'graphic',
  'film',
  'still',
  'filePhoto',
  'handoutPhoto',
  'courtesy',
];

/** The longest end of the caption that is a credit for sure. */
export function findAtEnd(text: string, tokens: readonly Token[]): Found | null {
  const limit = lastToken(tokens);
  for (let at = Math.max(0, limit - longestCredit); at < limit; at++) {
    const boundary = boundaryBefore(tokens, at);
    if (!isOpening(tokens[at]) || (boundary === 'inside' && !mayOpen(tokens, at, limit))) continue;
    if (boundary === 'comma' && isInDate(tokens, at, limit)) continue;
    const found = readFrom(text, tokens, at, limit, boundary);
    if (found !== null) return found;
  }
  return findGlued(text, tokens, limit);
}

function readFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  boundary: Boundary,
): Found | null {
  const bracketed = bracketedTo(tokens, at, limit);
  const reading =
    bracketed === null ? readSlice(text, tokens, at, limit) : readSlice(text, tokens, at + 1, bracketed);
  if (
    reading === null ||
    (bracketed === null && opensBracket(tokens[at]) && !isCreditInBrackets(text, tokens, at))
  )
    return null;
  const afterSentence = isAfterSentence(tokens, at);
  const spokenOf = boundary === 'inside' && (isSpokenOf(tokens, at) || isSmallPhrase(tokens, at, reading));
  if (bracketed !== null && !afterSentence && at > 0 && !mayCloseCaption(text, tokens, at, reading))
    return null;
  const stand = {
    boundary,
    afterSentence,
    spokenOf,
    inBrackets: bracketed !== null,
    isSmall: isSmall(tokens[at]),
    wordsBefore: tokens.slice(0, at).filter(({ kind }) => kind === 'word').length,
    afterQuote: tokens[at - 1]?.fold === '"',
    isPictureLabel: /^[图圖]$/.test(tokens[at]?.text ?? ''),
    afterSlash: /^[/|]$/.test(tokens[at - 1]?.fold ?? ''),
    opensWithCourtesy: courtesyOpenings.has(tokens[bracketed === null ? at : at + 1]?.fold ?? ''),
    length: (bracketed ?? limit) - at,
  };
  if (!isProven(reading, stand)) return null;
  return found(text, tokens, at, bracketed === null ? limit : bracketed + 1, limit, reading);
}

function found(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  limit: number,
  reading: Reading,
): Found {
  const start = tokens[at]?.start ?? 0;
  const last = tokens[end - 1]?.end ?? text.length;
  const stop =
    end < limit && !/[.!?。…]["'»”]?$/u.test(captionBefore(text.slice(0, start)))
      ? text.slice(last).trim()
      : '';
  return {
    caption: captionBefore(text.slice(0, start)) + stop,
    raw: text.slice(start, last).trim(),
    reading,
  };
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text);
}

/** `…, May 6, 2024. REUTERS/Name`: behind a comma a date goes on, and belongs to the caption. */
function isInDate(tokens: readonly Token[], at: number, limit: number): boolean {
  return dateAt(tokens, at, limit) !== null;
}

/** "Featuring photographs by …": a small cue amid a sentence is a part of it, unless a mark makes it one. */
function isSmallPhrase(tokens: readonly Token[], at: number, reading: Reading): boolean {
  const first = tokens[at];
  return first?.kind === 'word' && /^\p{Ll}/u.test(first.text) && reading.ties.has('by');
}

/** Brackets with text after them are a part of the credit only where they hold one themselves. */
function isCreditInBrackets(text: string, tokens: readonly Token[], at: number): boolean {
  const close = closingBracket(tokens, at);
  const reading = close === null ? null : readSlice(text, tokens, at + 1, close);
  return reading !== null && namesAnyone(reading) && (reading.cue === 'sure' || reading.agencies.length > 0);
}

/** Within a sentence, brackets that only say "archive" stay in the caption, and so does an agency's short form behind its name. */
function mayCloseCaption(text: string, tokens: readonly Token[], at: number, reading: Reading): boolean {
  if (!namesAnyone(reading) && reading.licence === null) return reading.cue === 'sure';
  if (reading.cue !== 'none' || reading.agencies.length !== 1 || reading.creators.length > 0) return true;
  const name = reading.agencies[0]?.name ?? '';
  const before = text.slice(0, tokens[at]?.start ?? 0);
  return !isSpelledOutBefore(before, name);
}

/** `Agence France-Presse (AFP)`: the capitals before the bracket are those of the short form. */
function isSpelledOutBefore(before: string, name: string): boolean {
  const letters = [...name.toUpperCase()].filter((letter) => /\p{L}/u.test(letter));
  const words = before
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(-letters.length);
  return (
    letters.length > 1 &&
    words.length === letters.length &&
    words.every((word, index) => word.startsWith(letters[index] ?? ' '))
  );
}

/** The closing bracket, where the text from `at` to its end is in brackets. */
function bracketedTo(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!opensBracket(tokens[at])) return null;
  const close = closingBracket(tokens, at);
  if (close === null) return null;
  const rest = tokens.slice(close + 1, limit);
  return rest.every((token) => token.kind === 'mark' && /^[."']$/.test(token.fold)) ? close : null;
}

function isAfterSentence(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (tokens[before]?.kind === 'break' || /^[/|•·-]$/.test(tokens[before]?.fold ?? '')))
    before--;
  return before >= 0 && endsSentence(tokens, before);
}

/** A credit begins with a word, a bracket or ©: other marks part it from the caption. */
function isOpening(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'break') return false;
  return token.kind !== 'mark' || /^[©([]$/.test(token.fold);
}

function mayOpen(tokens: readonly Token[], at: number, limit: number): boolean {
  if (tokens[at]?.fold === '©') return true;
  return meaningsAt(tokens, at, limit).some(({ meaning }) =>
    cueKinds.some((kind) => meaning.kinds.has(kind)),
  );
}

/** A name that the page sets against the caption's last word without a space. */
function findGlued(text: string, tokens: readonly Token[], limit: number): Found | null {
  for (let at = Math.max(0, limit - 6); at < limit; at++) {
    const token = tokens[at];
    const offset = token === undefined ? null : gluedNameAt(token);
    if (token === undefined || offset === null) continue;
    const tail = text.slice(token.start + offset);
    const tailTokens = tokenise(tail);
    const reading = readSlice(tail, tailTokens, 0, lastToken(tailTokens));
    const [creator, ...others] = reading?.creators ?? [];
    if (
      reading === null ||
      creator === undefined ||
      others.length > 0 ||
      !creator.isGiven ||
      creator.words < 2
    )
      continue;
    return { caption: captionBefore(text.slice(0, token.start + offset)), raw: tail.trim(), reading };
  }
  return null;
}

function lastToken(tokens: readonly Token[]): number {
  let limit = tokens.length;
  while (limit > 0 && tokens[limit - 1]?.kind === 'break') limit--;
  return limit;
}
