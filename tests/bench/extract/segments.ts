/** A page with what people marked on it. */
export interface MarkedPage {
  id: string;
  with: readonly string[];
  without: readonly string[];
}

/** Segments that were found, invented and missed. */
export interface Tally {
  found: number;
  unwanted: number;
  missed: number;
}

const folded = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Counts the marked segments of a page in a text, as the corpus's own scorer does. */
export function tallyOf(page: MarkedPage, text: string): Tally {
  const whole = folded(text);
  const found = page.with.filter((segment) => whole.includes(folded(segment))).length;
  const unwanted = page.without.filter((segment) => whole.includes(folded(segment))).length;
  return { found, unwanted, missed: page.with.length - found };
}

/** The F1 of several pages together. */
export function f1Of(tallies: readonly Tally[]): number {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const found = sum((tally) => tally.found);
  const wrong = sum((tally) => tally.unwanted) + sum((tally) => tally.missed);
  return found === 0 ? 0 : (2 * found) / (2 * found + wrong);
}
