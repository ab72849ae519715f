import { isNewsAgency, knownAgency } from '../../credits/index.ts';
import { printedDates } from '../dates/printed-dates.ts';
import { foldText, labelIn } from '../page/fold.ts';
import {
  bylineCues,
  closingCues,
  joiningWords,
  makerLinks,
  nameEnds,
  nobody,
  otherMakers,
  particleCues,
  reportingWords,
  roleEndings,
  roleWords,
  sourceCues,
} from './byline-words.ts';
import { nameInLetters, nameParticles } from './name-case.ts';

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
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const cue = `(?:${asPattern(bylineCues)})`;
const leadingCue = new RegExp(`^${cue}(?:\\s*[:：]\\s*|\\s+|(?<=\\p{sc=Han})|$)`, 'iu');
/** Cues of one letter or so are words of other texts. */
const bylineStart = new RegExp(
  `^(?:${asPattern(bylineCues.filter((phrase) => phrase.length > 1))})(?:\\s*[:：]\\s*|\\s+)(?=[\\p{Lu}\\p{Lo}])`,
  'iu',
);
/** The first words of all cues, as a pattern. */
export const shortestCues = asPattern([...new Set(bylineCues.map((phrase) => phrase.split(' ')[0] ?? ''))]);

const leadingSource = new RegExp(`^(?:${asPattern(sourceCues)})(?:\\s*:\\s*|\\s+)`, 'iu');
const otherMaker = new RegExp(
  `(?:^|\\s)(?:${asPattern(otherMakers)})(?:\\s*[:：]|\\s+(?:${asPattern(makerLinks)})\\s).*$`,
  'iu',
);
/** Short ones begin names when written with a capital: `Le Goff`, `In-suk`. */
const shortEnd = new RegExp(
  `\\s(?:${asPattern(nameEnds.filter((word) => word.length < 4))})(?:\\s.*)?$`,
  'u',
);
const longEnd = new RegExp(
  `\\s(?:${asPattern(nameEnds.filter((word) => word.length >= 4))})(?:\\s.*)?$`,
  'iu',
);
const joint = new RegExp(`\\s+(?:${asPattern(joiningWords)})\\s+`, 'iu');

/** Elements of their own for the names leave "and" and commas alone between bars. */
const barredJoint = new RegExp(
  `\\s*\\|\\s*(${asPattern(joiningWords)}|AND)\\s+(?:\\|\\s*)?(?=[\\p{Lu}\\p{Lo}])|\\s*\\|\\s*([,;&])\\s*(?:\\|\\s*)?|([,;&])\\s*\\|\\s*`,
  'gu',
);

const reporting = new RegExp(`^.*\\s(?:${asPattern(reportingWords)})\\s+`, 'iu');
const closing = new RegExp(`\\s+(?:${asPattern(closingCues)})(?=\\s|$).*$`, 'u');

const lineBreak = /[|•·｜\n\t]|\s[-–—~@/]\s/u;
const listBreak = /[;,/&+、，／]/u;

const address = /\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+|(?<=\s|^)@\w+/gi;

/** Reads a byline: its cue, posts, places, dates and addresses fall off, several names are parted, agencies are told from people. */
export function splitByline(text: string, inPrint = false): Byline {
  const byline: Byline = { names: [], wire: [] };
  if (text.length > longestByline) return byline;
  for (const line of linesOf(text)) addLine(byline, line, inPrint);
  return byline;
}

/** In print, a line after the one with the names is about them, unless it names others in full. */
function addLine(byline: Byline, line: string, inPrint: boolean): void {
  const pieces = piecesOf(line, inPrint);
  const isLater = inPrint && byline.names.length > 0;
  const hasFullName = pieces.some((piece) => !piece.listed && isFull(piece.text));
  // A named source is an agency or nobody: a company whose release was used is no author.
  if (inPrint && isSource(startOf(line) ?? '')) for (const { text } of pieces) addAgency(byline, text);
  else for (const { text, listed } of pieces) addPiece(byline, text, isLater || (listed && hasFullName));
}

interface Piece {
  text: string;
  /** After a comma or the like, rather than an "and". */
  listed: boolean;
}

function piecesOf(line: string, inPrint: boolean): Piece[] {
  const items = withoutCues(line.replace(otherMaker, ''), inPrint).split(listBreak);
  return items.flatMap((item, place) => {
    const pieces = withoutCues(item, false).split(joint);
    return pieces.map((text) => ({ text: text.trim(), listed: place > 0 && pieces.length === 1 }));
  });
}

function isFull(name: string): boolean {
  return /\S\s+\S/.test(name);
}

/** The part of a line that begins like a byline ("12 May | By Anna Example | 3 min"), with the agencies behind it; null where none does. */
export function bylinePart(text: string): { line: string; isSure: boolean } | null {
  const lines = linesOf(text);
  const starts = lines.map((line) => startOf(line));
  const places = starts.flatMap((start, place) => (start === null ? [] : [place]));
  // A line may state its author behind its source: "来源：… 作者：…".
  const place = places.find((at) => !isSource(starts[at] ?? '')) ?? places[0];
  if (place === undefined) return null;
  const agencies = lines.slice(place + 1).filter((other) => agencyOf(other) !== null);
  return {
    line: [lines[place], ...agencies].join(' | '),
    isSure: /[\s:：]|\p{sc=Hangul}/u.test(starts[place] ?? ''),
  };
}

/** How a line begins or ends that is a byline; null for other lines. */
function startOf(line: string): string | null {
  return bylineStart.exec(line)?.[0].trim() ?? closing.exec(line)?.[0].trim() ?? null;
}

function isSource(start: string): boolean {
  return sourceCues.includes(labelIn(start));
}

/** What stands beside a date in a line of both and nothing else; null for other lines. */
export function besideDate(text: string): string | null {
  if (withoutDates(text) === text) return null;
  const lines = linesOf(text).filter((line) => !/^[\d:.\s]*(?:uhr|h)?$/i.test(line));
  const [only] = lines;
  return only !== undefined && lines.length === 1 && only.split(' ').length <= 4 ? only : null;
}

function linesOf(text: string): string[] {
  const lines = withoutDates(text.normalize('NFC').replace(/[\s\u00a0]+/g, ' '))
    .replace(address, ' | ')
    .replace(barredJoint, (_, word = '', mark = '', other = '') => `${word && ` ${word}`}${mark}${other} `)
    .replace(/\(([^()]{1,40})\)/g, ' | $1 | ')
    .split(lineBreak)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return withCues(lines);
}

/** A cue in an element of its own belongs to the line after it. */
function withCues(lines: string[]): string[] {
  const joined: string[] = [];
  let cue = '';
  for (const line of lines) {
    const whole = `${cue} ${line}`.trim();
    const isCue = whole.length < 40 && whole.replace(leadingCue, '') === '';
    cue = isCue ? whole : '';
    if (!isCue) joined.push(whole);
  }
  return joined;
}

function withoutDates(text: string): string {
  const dates = printedDates(text, { language: null, monthFirst: false, year: 2100 });
  return dates.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, text);
}

function withoutCues(text: string, inPrint: boolean): string {
  let rest = text
    .trim()
    .replace(/^[:@\s.*~-]+/, '')
    .replace(reporting, '')
    .replace(closing, '');
  for (let turn = 0; turn < 3; turn += 1) {
    const found = leadingCue.exec(rest)?.[0];
    if (found === undefined || (!inPrint && isParticle(found, rest.slice(found.length)))) break;
    rest = rest.slice(found.length).trim();
  }
  return rest.replace(leadingSource, '').trim();
}

/** `De Vries` is a name: beyond a line of print, such a cue is one only where a whole name follows. */
function isParticle(cue: string, rest: string): boolean {
  return (
    particleCues.has(cue.trim().toLowerCase()) && /^\p{Lu}/u.test(cue) && !isFull(rest.trim()) && rest !== ''
  );
}

/** Behind a full name and a comma stand a place, a post, a desk: never a person with one name. */
function addPiece(byline: Byline, piece: string, isBehindName: boolean): void {
  const bare = withoutCues(piece, false)
    .replace(/^["“„«'’]+|["”“»:*]+$/g, '')
    .trim();
  const name = nameInLetters(bare.replace(longEnd, '').replace(shortEnd, '').trim());
  const agency = agencyOf(bare) ?? agencyOf(name);
  if (agency !== null) addOnce(byline.wire, agency);
  else if (!isName(name)) return;
  else if (isDesk(name) && (isBehindName || byline.names.some(isFull))) addOnce(byline.wire, name);
  else if (!isBehindName || isFull(name)) addOnce(byline.names, name);
}

function addAgency(byline: Byline, text: string): void {
  const agency = agencyOf(text);
  if (agency !== null) addOnce(byline.wire, agency);
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

/** The usual name of the news agency that a text is; null for other texts. */
export function agencyOf(text: string): string | null {
  return isNewsAgency(text) ? (knownAgency(text)?.name ?? null) : null;
}

/** Whether a text can be a name: few words, no sentence, no digits, no post. */
function isName(text: string): boolean {
  if (text.length < 2 || text.length > longestName || !/\p{L}/u.test(text) || /[?!"<>{}=]/.test(text))
    return false;
  const words = text.split(/\s+/);
  if (words.length > 1 && /\d{2}/.test(text)) return false;
  if (words.length > mostWords || nobody.has(foldText(text)) || joiningWords.includes(text)) return false;
  return words.length === 1 || (!words.some(isRole) && !isSentence(words));
}

/** Names mix capitals with particles alone; other small words make a phrase. */
function isSentence(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return (
    small.length < words.length &&
    small.some((word) => !nameParticles.has(word.toLowerCase()) && !/['’]/.test(word))
  );
}

function isRole(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.,]$/, '');
  return roleWords.has(plain) || (plain.length > 8 && roleEndings.some((ending) => plain.endsWith(ending)));
}

/** Capitals behind a person's name are the agency or desk they write for: `Anna Example/XYZ`. */
function isDesk(name: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{1,5}$/u.test(name);
}
