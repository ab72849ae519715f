import { type Given, givenIn } from '../capture/given.ts';

/** Pasted text longer than this, in characters, is an article rather than words to search for. */
const longest = 280;

/** What was pasted into the search field and is too much to search for. */
export interface Pasted {
  given: NonNullable<Given>;
  html: string | null;
}

/** What a paste offers to save: several addresses or a long text; null for what can be searched for. */
export function pastedIn(text: string, html: string): Pasted | null {
  const given = givenIn(text);
  if (given === null) return null;
  const isLong = given.kind === 'text' ? isLongText(text) : given.addresses.length > 1;
  return isLong ? { given, html: html === '' ? null : html } : null;
}

function isLongText(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > longest || trimmed.split('\n').filter((line) => line.trim() !== '').length > 2;
}

/** How many words a text has, for telling the reader what was pasted. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
