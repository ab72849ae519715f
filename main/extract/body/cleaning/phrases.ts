import { labels } from '../data/labels.ts';
import { listed } from '../data/listed.ts';
import { readAlso } from '../data/read-also.ts';
import { calls, channels, shareWords, siteNotes } from '../data/site-notes.ts';
import { foldPhrase } from './fold-phrase.ts';
import { phraseIndex } from './phrase-index.ts';

const leadIns = phraseIndex(phrasesOf(readAlso));
const notes = phraseIndex(phrasesOf(siteNotes));
const wholeLines = new Set(listed(labels).map(foldPhrase));

const callWords = new Set(listed(calls));
const channelPhrases = phraseIndex(listed(channels));
const barWords = new Set(listed(shareWords));

/** A phrase of one word is common enough to stand in a sentence: it tells only in a line as short as this. */
const shortLine = 60;

/** The phrase that leads to other texts with which a folded text begins; null where it begins with none. */
export function leadInOf(folded: string): string | null {
  return leadIns.startOf(folded);
}

/** What a site says about itself in a folded text; null where it says nothing. */
export function siteNoteIn(folded: string): string | null {
  const tells = (phrase: string) => phrase.includes(' ') || folded.length <= shortLine;
  return notes.within(folded, tells);
}

/** Whether a folded line calls on the reader to follow the site somewhere. */
export function callsToFollow(folded: string): boolean {
  const [first = ''] = folded.split(' ', 1);
  return callWords.has(first) && channelPhrases.within(folded) !== null;
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
