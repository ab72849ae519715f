import { labels } from '../data/labels.ts';
import { listed } from '../data/listed.ts';
import { readAlso } from '../data/read-also.ts';
import { calls, channels, shareWords, siteNotes } from '../data/site-notes.ts';
import { foldPhrase } from './fold-phrase.ts';

const leadIns = phrasesOf(readAlso);
const notes = phrasesOf(siteNotes);
const wholeLines = new Set(listed(labels).map(foldPhrase));

const callWords = new Set(listed(calls));
const channelPhrases = listed(channels);
const barWords = new Set(listed(shareWords));

/** A phrase of one word is common enough to stand in a sentence: it tells only in a line as short as this. */
const shortLine = 60;

/** The phrase that leads to other texts with which a folded text begins; null where it begins with none. */
export function leadInOf(folded: string): string | null {
  return leadIns.find((phrase) => beginsWith(folded, phrase)) ?? null;
}

/** What a site says about itself in a folded text; null where it says nothing. */
export function siteNoteIn(folded: string): string | null {
  return (
    notes.find((phrase) => (phrase.includes(' ') || folded.length <= shortLine) && holds(folded, phrase)) ??
    null
  );
}

/** Whether a folded line calls on the reader to follow the site somewhere. */
export function callsToFollow(folded: string): boolean {
  const [first = ''] = folded.split(' ', 1);
  return callWords.has(first) && channelPhrases.some((channel) => holds(folded, channel));
}

/** Whether a folded line is a share bar's text: names of networks and nothing else. */
export function isShareBar(folded: string): boolean {
  const words = folded.split(/[ :]+/).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => barWords.has(word));
}

/** Whether a folded line is a label of the page and nothing else. */
export function isLabel(folded: string): boolean {
  return wholeLines.has(folded.replace(/:? *$/, ''));
}

function phrasesOf(byLanguage: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.values(byLanguage).flatMap(listed).map(foldPhrase))];
}

/** As whole words; scripts without spaces have no word edges to look for. */
function beginsWith(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  return phrase.endsWith(':') || isEdge(text, phrase.length) || !hasWordEdges(phrase);
}

function holds(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0) return false;
  return !hasWordEdges(phrase) || (isEdge(text, at + phrase.length) && (at === 0 || isEdge(text, at - 1)));
}

function isEdge(text: string, at: number): boolean {
  return at >= text.length || text[at] === ' ' || text[at] === ':';
}

function hasWordEdges(phrase: string): boolean {
  return !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}]/u.test(
    phrase,
  );
}
