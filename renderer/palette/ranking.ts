import { answerOf, foldedWords, type Sought } from './matching.ts';

/** Something that the palette offers. */
export interface Offer {
  /** What it is known by from one time to the next. */
  id: string;
  label: string;
  /** What kind of thing it is: `Tag`; empty for a command. */
  kind: string;
  keys: readonly string[];
  sought: Sought;
  run: () => void;
}

/** More than this nobody reads; typing on is quicker. */
const shownAtMost = 60;

/** The offers that answer to what is typed, the best first; of equal ones what was chosen last, then as they stand. */
export function ranked(offers: readonly Offer[], typed: string, recent: readonly string[]): Offer[] {
  const words = foldedWords(typed);
  const lastUse = new Map(recent.map((id, at) => [id, recent.length - at]));
  return offers
    .flatMap((offer) => {
      const answer = answerOf(offer.sought, words);
      return answer === null ? [] : [{ offer, answer, use: lastUse.get(offer.id) ?? 0 }];
    })
    .toSorted((one, other) => other.answer - one.answer || other.use - one.use)
    .slice(0, shownAtMost)
    .map(({ offer }) => offer);
}
