import { labels } from '../data/labels.ts';
import { listed } from '../data/listed.ts';
import { readAlso } from '../data/read-also.ts';
import {
  calls,
  channels,
  countWords,
  places,
  readers,
  shareWords,
  siteNotes,
  us,
} from '../data/site-notes.ts';
import { foldPhrase } from './fold-phrase.ts';
import { phraseIndex } from './phrase-index.ts';

const leadIns = phraseIndex(phrasesOf(readAlso));
const notes = phraseIndex(phrasesOf(siteNotes));
const wholeLines = new Set(listed(labels).map(foldPhrase));

const callWords = new Set(listed(calls));
const usWords = new Set(listed(us));
const readerWords = new Set(listed(readers));
const placeWords = new Set(listed(places));
const channelPhrases = phraseIndex(listed(channels));
const counted = new Set(listed(countWords).flatMap((entry) => entry.split(' ')));
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

/** Whether a folded line calls on the reader to follow the site somewhere: “Follow us…”, “Follow … on Facebook”. */
export function callsToFollow(folded: string): boolean {
  const [first = ''] = folded.split(' ', 1);
  if (!callWords.has(first) || channelPhrases.within(folded) === null) return false;
  const words = folded.split(' ');
  return words.some((word, index) => {
    if (usWords.has(word)) return true;
    return placeWords.has(word) && channelPhrases.startOf(words.slice(index + 1).join(' ')) !== null;
  });
}

/** Whether a folded line speaks to the reader, or of those who make the site. */
export function addressesReader(folded: string): boolean {
  return folded.split(/[ :]+/).some((word) => readerWords.has(word) || usWords.has(word));
}

/** Whether a folded line is a share bar's text: names of networks and nothing else. */
export function isShareBar(folded: string): boolean {
  const words = folded.split(/[ :]+/).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => barWords.has(word));
}

/** Whether a folded line only counts views and comments, or which picture of how many this is. */
export function isCounter(folded: string): boolean {
  if (/^\d{1,3} (?:(?:of|von|de|di|sur|van|av|z) )?\d{1,3}$/.test(folded)) return true;
  const words = folded.split(/[ :]+/);
  const numbers = words.filter((word) => /^\d+[km]?$/.test(word)).length;
  return (
    numbers > 0 && numbers < words.length && words.every((word) => /^\d/.test(word) || counted.has(word))
  );
}

/** Whether a folded line is a label of the page and nothing else. */
export function isLabel(folded: string): boolean {
  return wholeLines.has(folded.replace(/:? *$/, ''));
}

function phrasesOf(byLanguage: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.values(byLanguage).flatMap(listed).map(foldPhrase))];
}
