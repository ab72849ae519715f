import { abbreviations } from '../data/sentences.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { CueKind, Item, Place } from './item.ts';
import {
  endsPart,
  isFresh,
  isSingleIdeograph,
  isWrittenSmall,
  precedesAgency,
  precedesKind,
  precedesName,
} from './place.ts';

/** Of several kinds, the one that says most. */
const kinds: readonly CueKind[] = [
  'filePhoto',
  'handoutPhoto',
  'courtesy',
  'still',
  'drawing',
  'graphic',
  'film',
  'photo',
  'credit',
];

/** A cue that its mark or its "by" makes sure: `Foto:`, `Photo by`, `图/`. */
export function readSureCue(place: Place, meaning: Meaning): Item | null {
  const kind = kindOf(meaning);
  if (kind === null) return null;
  const marked = isMarked(place);
  const by = precedesKind(place, ['by']) && hasWordAfterBy(place);
  if (!marked && !by) return null;
  if (!isFresh(place) && !by && place.tokens[place.end]?.fold !== ':') return null;
  return { type: 'cue', kind, sure: true, start: place.start, end: place.end };
}

/** A cue without a mark: `Photo Jane Sample`, `Screenshot/YouTube`. */
export function readPlainCue(place: Place, meaning: Meaning): Item | null {
  const kind = kindOf(meaning);
  if (kind === null || (isSingleIdeograph(place) && !place.tokens[place.end]?.spaced)) return null;
  const leads =
    kind === 'courtesy' && place.end > place.start + 1
      ? !endsPart(place)
      : isFresh(place)
        ? endsPart(place) ||
          precedesName(place) ||
          precedesAgency(place) ||
          precedesKind(place, ['courtesy', 'file'])
        : endsPart(place) && kind !== 'credit';
  return leads ? { type: 'cue', kind, sure: false, start: place.start, end: place.end } : null;
}

function kindOf(meaning: Meaning): CueKind | null {
  return kinds.find((kind) => kind !== 'copyright' && meaning.kinds.has(kind)) ?? null;
}

/** A mark parts the cue from its name. A full stop does after a short form: `Fot.`, `Ph.` */
function isMarked({ tokens, start, end, limit }: Place): boolean {
  const mark = tokens[end];
  if (mark === undefined || end + 1 >= limit) return false;
  if (mark.kind === 'break') return true;
  if (/^[:=|/]$|^\.\.\.$|^[>·]$/.test(mark.fold)) return true;
  if (mark.fold === '-') return mark.spaced || tokens[end + 1]?.spaced === true;
  return (
    mark.fold === '.' && !mark.spaced && end === start + 1 && abbreviations.has(tokens[start]?.fold ?? '')
  );
}

function hasWordAfterBy(place: Place): boolean {
  return (
    place.end + 1 < place.limit &&
    (isWrittenSmall({ ...place, start: place.end, end: place.end + 1 }) || precedesKind(place, ['by']))
  );
}
