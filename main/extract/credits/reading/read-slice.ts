import type { Token } from '../text/token.ts';
import { interpret } from './interpret.ts';
import type { Reading } from './reading.ts';
import { scan } from './scan.ts';

/** Reads the tokens from `start` to `limit` as a credit; null where anything in them is none. */
export function readSlice(
  text: string,
  tokens: readonly Token[],
  start: number,
  limit: number,
): Reading | null {
  return interpret(text, tokens, scan(tokens, start, limit));
}
