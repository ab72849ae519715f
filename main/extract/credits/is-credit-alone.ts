import { findAtEnd } from './caption/at-end.ts';
import { readSlice } from './reading/read-slice.ts';
import { type Reading, saysAnything } from './reading/reading.ts';
import { tokenise } from './text/tokenise.ts';

/** No element that holds a credit alone has more tokens than this. */
const longestCredit = 40;

/**
 * Whether a text that a page sets apart from its caption is a credit: one by its words, or nothing but names that we
 * know. `apart` says that the markup itself sets it apart as a source (`<cite>`): then a name need not be known.
 */
export function isCreditAlone(text: string, apart = false): boolean {
  const tokens = tokenise(text);
  if (tokens.length === 0 || tokens.length > longestCredit) return false;
  if (findAtEnd(text, tokens)?.caption === '') return true;
  const reading = readSlice(text, tokens, 0, tokens.length);
  return reading !== null && saysAnything(reading) && namesAlone(reading, apart);
}

function namesAlone({ creators, agencies }: Reading, apart: boolean): boolean {
  const people = creators.every(
    ({ isGiven, isHandle, words }) => !isHandle && words > 1 && words < 5 && (isGiven || apart),
  );
  const sources = agencies.every(
    ({ proof, isBody }) => proof === 'sure' || proof === 'fair' || (isBody && creators.length > 0),
  );
  return creators.length + agencies.length > 0 && people && sources;
}
