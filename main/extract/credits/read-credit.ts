import type { Credit, CreditSource } from '../../../shared/credit.ts';
import { findAtEnd } from './caption/at-end.ts';
import { creditOf } from './caption/found.ts';
import { interpret } from './reading/interpret.ts';
import { readSlice } from './reading/read-slice.ts';
import { emptyReading, type Reading, saysAnything } from './reading/reading.ts';
import { scan } from './reading/scan.ts';
import type { Token } from './text/token.ts';
import { tokenise } from './text/tokenise.ts';

/** Longer text in a credit's place is a caption, of which only a certain credit is read. */
const longestCredit = 60;

/** Reads text that is known to be a credit: an element of its own, or an embedded field. Null for empty text. */
export function readCredit(text: string, source: CreditSource): Credit | null {
  const raw = text.trim();
  if (raw === '') return null;
  const cued = `©${raw}`;
  const tokens = tokenise(cued);
  const reading = whole(cued, tokens) ?? certain(raw) ?? leniently(cued, tokens) ?? emptyReading();
  return creditOf({ caption: '', raw, reading }, null, source);
}

function whole(text: string, tokens: readonly Token[]): Reading | null {
  return tokens.length > longestCredit * 3 ? null : readSlice(text, tokens, 0, tokens.length);
}

function certain(raw: string): Reading | null {
  return findAtEnd(raw, tokenise(raw))?.reading ?? null;
}

/** What can be read of it, where a part cannot. */
function leniently(text: string, tokens: readonly Token[]): Reading | null {
  if (tokens.length > longestCredit) return null;
  const reading = interpret(text, tokens, scan(tokens, 0, tokens.length), true);
  return reading !== null && saysAnything(reading) ? reading : null;
}
