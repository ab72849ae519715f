import { meaningsAt } from '../lexicon/lexicon.ts';
import { readSlice } from '../reading/read-slice.ts';
import type { Reading } from '../reading/reading.ts';
import { scan } from '../reading/scan.ts';
import { beginsName, isCapitalised } from '../text/shape.ts';
import type { Token } from '../text/token.ts';
import { boundaryBefore } from './boundary.ts';
import { closingBracket, opensBracket } from './brackets.ts';
import { isProven } from './evidence.ts';
import { captionAfter, type Found } from './found.ts';

const longestCredit = 60;

const alone = {
  wordsBefore: 0,
  afterQuote: false,
  afterSlash: false,
  isPictureLabel: false,
  opensWithCourtesy: false,
  length: 2,
};

/** A credit that stands before its caption: `© Name / Agency The caption.`, `(Photo: Name) The caption.` */
export function findAtStart(text: string, tokens: readonly Token[]): Found | null {
  if (opensBracket(tokens[0])) return inBrackets(text, tokens);
  for (let end = Math.min(tokens.length - 1, longestCredit); end > 0; end--) {
    const reading = readTo(text, tokens, end);
    if (reading !== null) return foundTo(text, tokens, end, reading);
  }
  return null;
}

function readTo(text: string, tokens: readonly Token[], end: number): Reading | null {
  const boundary = boundaryBefore(tokens, end);
  const isParted = boundary === 'line' || boundary === 'mark' || boundary === 'sentence';
  if (!isParted && !isGluedTo(tokens, end)) return null;
  const reading = readSlice(text, tokens, 0, end);
  if (reading === null || !isCaption(tokens, end)) return null;
  const proven = isProven(reading, {
    boundary: 'start',
    afterSentence: false,
    spokenOf: false,
    inBrackets: false,
    isSmall: false,
    ...alone,
  });
  if (!proven) return null;
  if (boundary === 'line' || boundary === 'mark') return reading;
  if (boundary === 'sentence') return isNoCaptionCue(tokens, reading) ? reading : null;
  return reading.cue === 'sure' && endsWithAgency(tokens, end) ? reading : null;
}

function endsWithAgency(tokens: readonly Token[], end: number): boolean {
  const last = [...scan(tokens, 0, end)].at(-1);
  return last !== undefined && last !== 'refused' && last.type === 'agency';
}

/** `Photo: Jane Sample. She …` may tell whom the photo shows; a source, © or "credit" may not. */
function isNoCaptionCue(tokens: readonly Token[], reading: Reading): boolean {
  if (reading.agencies.length > 0 || reading.ties.has('by') || tokens[0]?.fold === '©') return true;
  return meaningsAt(tokens, 0, tokens.length).some(({ meaning }) => meaning.kinds.has('credit'));
}

/** A caption set against an agency's name with a space alone. */
function isGluedTo(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next?.kind === 'word' && next.spaced && beginsName(next);
}

/** What remains must be prose: some words, and one of them small where the script has small letters. */
function isCaption(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + 40).filter((token) => token.kind === 'word');
  const cased = words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word.text));
  return words.length >= 3 && (cased.length === 0 || cased.some((word) => !isCapitalised(word.text)));
}

function inBrackets(text: string, tokens: readonly Token[]): Found | null {
  const close = closingBracket(tokens, 0);
  if (close === null || close + 1 >= tokens.length || !isCaption(tokens, close + 1)) return null;
  const reading = readSlice(text, tokens, 1, close);
  const proven =
    reading !== null &&
    isProven(reading, {
      boundary: 'bracket',
      afterSentence: false,
      spokenOf: false,
      inBrackets: true,
      isSmall: false,
      ...alone,
    });
  return proven && (reading.cue === 'sure' || reading.agencies.length > 0)
    ? foundTo(text, tokens, close + 1, reading)
    : null;
}

function foundTo(text: string, tokens: readonly Token[], end: number, reading: Reading): Found {
  const offset = tokens[end]?.start ?? text.length;
  const raw = text
    .slice(0, offset)
    .replace(/[\s/|•·–—―:;-]{1,40}$/u, '')
    .trim();
  return { caption: captionAfter(text.slice(offset)), raw, reading };
}
