import { meaningsAt, type WordKind } from '../lexicon/lexicon.ts';
import { beginsName, isAllCapitals, isCapitalised, isSeparator, isUncased } from '../text/shape.ts';
import type { Token } from '../text/token.ts';
import type { Place } from './item.ts';

/** Whether a phrase ends its part of the credit: a separator, a full stop or the end follows. */
export function endsPart(place: Place): boolean {
  const { tokens, end, limit } = place;
  if (end >= limit) return true;
  const next = tokens[end];
  if (next?.kind === 'address') return true;
  if (next?.kind === 'mark' && next.fold === '.')
    return end + 1 >= limit || tokens[end + 1]?.spaced === true || isSeparator(tokens, end + 1);
  return isSeparator(tokens, end) || (next?.fold === '"' && endsPart({ ...place, end: end + 1 }));
}

/** Whether a phrase stands directly after what is no item that we know. */
export function followsRun(place: Place): boolean {
  return place.before?.type === 'run';
}

/** Whether a phrase stands directly after an agency's name. */
export function followsAgency(place: Place): boolean {
  return place.before?.type === 'agency';
}

/** Whether a phrase opens a part of the credit, or stands after a cue or another word that is no name. */
export function isFresh(place: Place): boolean {
  return !followsRun(place) && !followsAgency(place);
}

/** Whether a name may begin after a phrase. */
export function precedesName(place: Place): boolean {
  return place.end < place.limit && beginsName(place.tokens[skipQuotes(place)]);
}

/** Whether an agency that we know is named directly after a phrase. */
export function precedesAgency(place: Place): boolean {
  const at = skipQuotes(place);
  return meaningsAt(place.tokens, at, place.limit).some(
    ({ meaning, end }) =>
      meaning.agencies.length > 0 &&
      (endsPart({ ...place, start: at, end }) || meaning.agencies.some(({ proof }) => proof !== 'weak')),
  );
}

/** Whether a phrase of one of these kinds follows directly. */
export function precedesKind(place: Place, kinds: readonly WordKind[]): boolean {
  return meaningsAt(place.tokens, place.end, place.limit).some(({ meaning }) =>
    kinds.some((kind) => meaning.kinds.has(kind)),
  );
}

/** A phrase as printed. */
export function printed(place: Place): string {
  return place.tokens
    .slice(place.start, place.end)
    .map((token) => (token.spaced ? ' ' : '') + token.text)
    .join('')
    .trim();
}

/** Whether a phrase is written as words inside a sentence are: small, or in capitals among capitals. */
export function isWrittenSmall(place: Place): boolean {
  const first = place.tokens[place.start]?.text ?? '';
  return !isCapitalised(first) || (isAllCapitals(printed(place)) && isAmongCapitals(place));
}

/** Whether a phrase is a single character of a script that draws its words. */
export function isSingleIdeograph(place: Place): boolean {
  return place.end === place.start + 1 && place.tokens[place.start]?.ideograph === true;
}

/** Whether a phrase is of a script without capitals. */
export function isOfUncasedScript(place: Place): boolean {
  return isUncased(place.tokens[place.start]?.text ?? '');
}

function isAmongCapitals({ tokens, start, end, limit }: Place): boolean {
  const word = (token: Token | undefined) => token?.kind === 'word' && isAllCapitals(token.text);
  return word(tokens[start - 1]) || (end < limit && (word(tokens[end]) || word(tokens[end + 1])));
}

function skipQuotes({ tokens, end }: Place): number {
  return tokens[end]?.fold === '"' ? end + 1 : end;
}
