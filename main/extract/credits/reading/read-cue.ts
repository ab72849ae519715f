import { agentWords, bodyPictures, subjectCues } from '../data/cue-forms.ts';
import { gluedUncasedCues } from '../data/glue.ts';
import { abbreviations } from '../data/sentences.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import { foldWord } from '../text/fold.ts';
import { isAllCapitals, isCapitalised, isUncased } from '../text/shape.ts';
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

/** Words that mean "photo by" in one. */
const cuesWithBy: ReadonlySet<string> = new Set(gluedUncasedCues.map(foldWord));

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
  const marked = isMarked(place);
  const kind = kindOf(meaning) ?? (marked ? statementOf(place, meaning) : null);
  if (kind === null) return null;
  const by = namesMaker(place);
  if (!marked && !by) return null;
  if (!isFresh(place) && !by && place.tokens[place.end]?.fold !== ':') return null;
  return { type: 'cue', kind, sure: true, start: place.start, end: place.end };
}

/** A cue without a mark: `Photo Jane Sample`, `Screenshot/YouTube`. */
export function readPlainCue(place: Place, meaning: Meaning): Item | null {
  const kind = kindOf(meaning);
  if (kind === null || (isSingleIdeograph(place) && !place.tokens[place.end]?.spaced)) return null;
  if (runsOnInSentence(place)) return null;
  const leads = isFresh(place) ? opensCredit(place, kind) : closesName(place, kind);
  return leads ? { type: 'cue', kind, sure: false, start: place.start, end: place.end } : null;
}

/** `图片展开幕`, `写真は…`: ideographs that go on behind a cue without a space are more of the sentence, if no agency. */
function runsOnInSentence(place: Place): boolean {
  const next = place.tokens[place.end];
  const isDrawn = place.tokens[place.end - 1]?.ideograph === true && next?.ideograph === true;
  return isDrawn && place.end < place.limit && !next.spaced && !precedesAgency(place) && !endsPart(place);
}

function opensCredit(place: Place, kind: CueKind): boolean {
  const tiesItself = kind === 'courtesy' || (place.end > place.start + 1 && kind === 'handoutPhoto');
  if (tiesItself && !endsPart(place)) return true;
  if (precedesKind(place, ['by']) && !precedesName(place)) return !isNamedAfterSubject(place);
  return (
    endsPart(place) ||
    precedesName(place) ||
    precedesAgency(place) ||
    precedesKind(place, ['courtesy', 'file'])
  );
}

/** `Jane Sample photo`: behind a name, a cue ends its part. */
function closesName(place: Place, kind: CueKind): boolean {
  if (!endsPart(place) || kind === 'credit' || isOfBody(place)) return false;
  return kind === 'photo' || kind === 'filePhoto' || kind === 'handoutPhoto' || isWrittenSmall(place);
}

/** `Example Pictures`: what belongs to the name that it ends. */
function isOfBody(place: Place): boolean {
  const last = place.tokens[place.end - 1];
  return (
    last !== undefined && bodyPictures.has(last.fold) && isCapitalised(last.text) && !isAllCapitals(last.text)
  );
}

/** `Supplied: …`, `Archivo: …`: a statement that its mark makes a cue. */
function statementOf({ tokens, end }: Place, meaning: Meaning): CueKind | null {
  if (tokens[end]?.fold !== ':' && tokens[end]?.fold !== '=') return null;
  if (meaning.kinds.has('handout')) return 'handoutPhoto';
  return meaning.kinds.has('file') ? 'filePhoto' : null;
}

function isNamedAfterSubject({ tokens, end }: Place): boolean {
  return subjectCues.has(tokens[end - 1]?.fold ?? '');
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
  if (mark.fold === '-') return mark.spaced;
  return (
    mark.fold === '.' && !mark.spaced && end === start + 1 && abbreviations.has(tokens[start]?.fold ?? '')
  );
}

/** A word follows that can only mean the maker: `Photo by`. */
function namesMaker(place: Place): boolean {
  const next = place.tokens[place.end];
  const holdsBy = cuesWithBy.has(place.tokens[place.end - 1]?.fold ?? '');
  if (holdsBy && place.end < place.limit) return precedesName(place);
  if (next === undefined || place.end + 1 >= place.limit || !precedesKind(place, ['by'])) return false;
  return agentWords.has(next.fold) || (next.kind === 'word' && isUncased(next.text) && !next.ideograph);
}
