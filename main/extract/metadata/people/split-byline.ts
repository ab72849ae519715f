import { knownAgency } from '../../credits/index.ts';
import { foldText } from '../page/fold.ts';
import { bylineCues, joiningWords, nameEnds, nobody, roleWords, sourceCues } from './byline-words.ts';
import { nameInLetters } from './name-case.ts';

/** Whom a byline names. */
export interface Byline {
  /** People, or what stands in their place ("Redaktion"). */
  names: string[];
  /** Agencies, by their usual name. */
  wire: string[];
}

/** Longer than any list of authors that is printed in one line. */
const longestByline = 400;
const longestName = 60;
const mostWords = 6;

const asPattern = (phrases: readonly string[]) =>
  phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

const leadingCue = new RegExp(`^(?:${asPattern(bylineCues)})(?:\\s*:\\s*|\\s+|(?<=\\p{sc=Han})[：:]?)`, 'iu');
const leadingSource = new RegExp(`^(?:${asPattern(sourceCues)})(?:\\s*:\\s*|\\s+)`, 'iu');
const trailing = new RegExp(`\\s(?:${asPattern(nameEnds)})(?:\\s.*)?$`, 'iu');
const joint = new RegExp(`\\s+(?:${asPattern(joiningWords)})\\s+`, 'iu');
const hardBreak = /[;,/|&+•·•、，／｜–—\n\t]|\s-\s|\s~\s/u;

const address = /\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+/gi;

/** Reads a byline: its cue, posts, places, dates and addresses fall off, several names are parted, agencies are told from people. */
export function splitByline(text: string): Byline {
  const byline: Byline = { names: [], wire: [] };
  if (text.length > longestByline) return byline;
  const clean = text
    .replace(address, ' ; ')
    .replace(/\(([^()]{1,40})\)/g, ' ; $1 ; ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  for (const line of clean.split(hardBreak)) {
    for (const piece of withoutCues(line).split(joint)) addPiece(byline, piece);
  }
  return byline;
}

function withoutCues(text: string): string {
  let rest = text.trim().replace(/^[:@\s.*-]+/, '');
  for (let turn = 0; turn < 3; turn += 1) {
    const shorter = rest.replace(leadingCue, '').trim();
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest.replace(leadingSource, '').trim();
}

function addPiece(byline: Byline, piece: string): void {
  const bare = withoutCues(piece)
    .replace(/^["“„«'’]+|["”“»:*]+$/g, '')
    .trim();
  const agency = agencyOf(bare);
  if (agency !== null) {
    if (!byline.wire.includes(agency)) byline.wire.push(agency);
    return;
  }
  const name = nameInLetters(bare.replace(trailing, '').trim());
  if (isName(name) && !byline.names.includes(name)) byline.names.push(name);
}

/** The usual name of the agency that a text is; null for other texts. */
export function agencyOf(text: string): string | null {
  const agency = knownAgency(text);
  return agency ? agency.name : null;
}

/** Whether a text can be a name: few words, no sentence, no digits, no post. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > longestName || !/\p{L}/u.test(text) || /\d{2}|[?!"<>{}=]/.test(text))
    return false;
  const words = text.split(/\s+/);
  if (words.length > mostWords || nobody.has(foldText(text))) return false;
  return !words.some((word) => roleWords.has(word.toLowerCase().replace(/[.,]$/, ''))) || words.length === 1;
}
