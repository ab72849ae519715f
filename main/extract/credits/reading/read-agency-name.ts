import type { AgencySpelling, Proof } from '../lexicon/agency-tables.ts';
import type { Meaning, WordKind } from '../lexicon/lexicon.ts';
import { isAllCapitals, isCapitalised } from '../text/shape.ts';
import type { Item, Place } from './item.ts';
import { nameReaches } from './name-ahead.ts';
import {
  endsPart,
  followsAgency,
  followsRun,
  isOfUncasedScript,
  precedesAgency,
  precedesKind,
  printed,
} from './place.ts';

/** The agency that a phrase names where it stands; null where the phrase is a part of something else. */
export function readAgencyName(place: Place, meaning: Meaning): Item | null {
  const agency = spelledSo(place, meaning);
  if (agency === null || !standsApart(place, agency)) return null;
  return { type: 'agency', agency, start: place.start, end: place.end };
}

/** The agency that is meant by the spelling as printed. Short forms of two letters are capitals, or they are words. */
function spelledSo(place: Place, meaning: Meaning): AgencySpelling | null {
  const text = printed(place);
  const exact = meaning.agencies.find(({ spelling }) => spelling === text);
  if (exact !== undefined) return exact;
  const likely = meaning.agencies.find((agency) => mayBePrintedAs(text, agency));
  return likely ?? null;
}

function mayBePrintedAs(text: string, { spelling, proof }: AgencySpelling): boolean {
  if (isAllCapitals(text) || !/\p{Lu}/u.test(spelling)) return true;
  if (isAllCapitals(spelling) && spelling.length <= 4) {
    return proof === 'sure' && spelling.length > 2 && isCapitalised(text);
  }
  return isCapitalised(text) || proof !== 'weak';
}

function standsApart(place: Place, { proof }: AgencySpelling): boolean {
  const uncased = isOfUncasedScript(place);
  if (endsPart(place)) return !followsRun(place) || proof === 'sure' || (uncased && proof === 'fair');
  const goesOn = isFollowedByItem(place, proof);
  if (followsRun(place)) return goesOn && (proof === 'sure' || uncased);
  if (goesOn || place.tokens[place.end]?.kind === 'handle') return true;
  if (place.tokens[place.end - 1]?.ideograph)
    return place.tokens[place.end]?.ideograph === true || proof === 'sure';
  return proof === 'sure' && !followsAgency(place) && (precedesAgency(place) || nameReaches(place));
}

const follow: readonly WordKind[] = [
  'pool',
  'file',
  'handout',
  'noise',
  'role',
  'after',
  'rights',
  'photo',
  'filePhoto',
  'handoutPhoto',
  'film',
  'graphic',
  'drawing',
  'courtesy',
  'still',
];

/** Whether what follows an agency's name goes on with the credit, and not with the name of some other body. */
function isFollowedByItem(place: Place, proof: Proof): boolean {
  const next = place.tokens[place.end];
  if (next?.fold === '©' || next?.fold === ':' || next?.kind === 'number') return true;
  if (precedesKind(place, follow)) return true;
  return proof !== 'weak' && precedesKind(place, ['via', 'for', 'on', 'and']);
}
