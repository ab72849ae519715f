import { agentWords } from '../data/cue-forms.ts';
import { particles } from '../data/person-names.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import { foldWord } from '../text/fold.ts';
import { isCapitalised, isSeparator } from '../text/shape.ts';
import type { Item, LinkKind, Place } from './item.ts';
import {
  endsPart,
  followsAgency,
  followsRun,
  isFresh,
  isOfUncasedScript,
  isWrittenSmall,
  precedesAgency,
  precedesName,
  printed,
} from './place.ts';

const particleWords = new Set(particles);

/** A word that ties names together. Most are parts of names too, so each is read only where it must be a tie. */
export function readLink(place: Place, meaning: Meaning): Item | null {
  if (place.tokens[place.start]?.kind !== 'word') return null;
  if (endsPart(place) && !(place.before?.type === 'cue' && meaning.kinds.has('by'))) return null;
  const kind = links.find(([name, fits]) => meaning.kinds.has(name) && fits(place))?.[0];
  return kind === undefined ? null : { type: 'link', kind, start: place.start, end: place.end };
}

const links: readonly (readonly [LinkKind, (place: Place) => boolean])[] = [
  ['by', tiesCueToName],
  ['via', (place) => passesOn(place)],
  ['for', ordersPicture],
  ['on', (place) => !isFresh(place) && precedesAgency(place)],
  ['and', addsName],
];

function tiesCueToName(place: Place): boolean {
  const { before } = place;
  if (before === undefined) return isByline(place);
  if (before?.type === 'aside') return before.kind !== 'date' && isWrittenSmall(place);
  if (before?.type !== 'cue') return false;
  const parted =
    place.tokens[place.start - 1]?.kind === 'mark' && place.tokens[place.start - 1]?.fold !== '.';
  if (
    parted &&
    printed(place)
      .split(' ')
      .every((word) => particleWords.has(foldWord(word)))
  )
    return false;
  return isOfUncasedScript(place)
    ? precedesName(place) && place.tokens[place.start]?.ideograph !== true
    : true;
}

/** A maker named without a cue: `By Jane Sample`. */
function isByline(place: Place): boolean {
  const text = printed(place);
  return isCapitalised(text) && agentWords.has(text.toLowerCase()) && precedesName(place);
}

function passesOn(place: Place): boolean {
  const plain = /^via$/i.test(printed(place));
  if (place.before === undefined)
    return plain && (precedesAgency(place) || place.tokens[place.end]?.kind === 'handle');
  return (isWrittenSmall(place) || plain) && (precedesAgency(place) || (plain && precedesName(place)));
}

function ordersPicture(place: Place): boolean {
  const isPhrase = place.end > place.start + 1;
  if (
    !followsRun(place) &&
    !followsAgency(place) &&
    place.before?.type !== 'aside' &&
    place.before?.type !== 'separator' &&
    !isPhrase
  )
    return false;
  if (isPhrase) return place.before !== undefined;
  return (
    isWrittenSmall(place) && (precedesAgency(place) || (printed(place).length > 2 && precedesName(place)))
  );
}

/** Two names, or one with an "and" in it (`Ortega y Gasset`): two where both sides may stand alone. */
function addsName(place: Place): boolean {
  if (place.before === undefined || !isWrittenSmall(place)) return false;
  if (precedesAgency(place)) return true;
  if (!precedesName(place)) return false;
  if (!followsRun(place)) return true;
  return wordsAhead(place) > 1 || printed(place).length > 1;
}

function wordsAhead({ tokens, end, limit }: Place): number {
  let at = end;
  while (at < limit && !isSeparator(tokens, at)) at++;
  return at - end;
}
