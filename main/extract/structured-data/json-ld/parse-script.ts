import { decodeHTML } from 'entities';
import { type JsonValue, readLenientJson } from './lenient-json.ts';

/** The values that a script of structured data holds, however badly it is written; empty where there is no sense in it. */
export function parseScript(text: string): JsonValue[] {
  const strict = parseStrictly(text);
  if (strict === undefined) return readLenientJson(unwrapped(text));
  // A whole document that was printed as a string: encoded twice.
  if (typeof strict === 'string') return /^\s*[[{]/.test(strict) ? parseScript(strict) : [];
  return [strict];
}

function parseStrictly(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undoes what templates do to a whole script: entities for its quotes, a backslash before each of them. */
function unwrapped(text: string): string {
  if (/^[\s[]*\{\s*&(?:quot|#34|#x22);/i.test(text)) return decodeHTML(text);
  if (/^[\s[]*\{\s*\\"/.test(text)) return text.replace(/\\(["\\/])/g, '$1');
  return text;
}
