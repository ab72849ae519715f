import { agencyOf, printedDates } from '../metadata/index.ts';

/** What a report begins with: its place, its agencies and its day, as printed (`PARIS, 4 May (AFP) -`). */
export interface Dateline {
  dateline: string;
  wire: string[];
  /** Where the day is printed: the words to read a date from. */
  words: string;
}

const pattern =
  /^(\p{Lu}[\p{L}\p{M}'’ .,/0-9-]{1,70}?)\s*[([]([^()[\]]{2,50})[)\]]\s*(?:[-–—:]+|\.\s?[-–—])\s*(?=\S)/u;
const bare =
  /^((?:\p{Lu}[\p{Lu}\p{M}'’.-]+)(?:[ ,/]+\p{Lu}[\p{Lu}\p{M}'’.-]*){0,4}(?:,\s[^–—-]{1,25})?)\s+[–—-]{1,2}\s+(?=\S)/u;

/** The dateline that a paragraph begins with; null where it begins with none. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 140);
  const signed = pattern.exec(head);
  if (signed !== null) {
    const [, place = '', sign = ''] = signed;
    const wire = agenciesIn(sign);
    const isPlace = place.trim().split(/\s+/).length <= 9;
    if (isPlace && (wire.length > 0 || holdsDate(sign)))
      return { dateline: place.trim().replace(/,$/, ''), wire, words: `${place} ${sign}` };
  }
  const [, place] = bare.exec(head) ?? [];
  return place === undefined ? null : { dateline: place.trim(), wire: [], words: place };
}

/** The news agencies that a sign names: `AFP`, `dpa/AP`, `Reuters, ANSA`. */
export function agenciesIn(sign: string): string[] {
  const names = sign.split(/[/,;&+]|\s(?:et|and|und|y|e|och|og|ja)\s/u).map((name) => agencyOf(name.trim()));
  return [...new Set(names.filter((name) => name !== null))];
}

function holdsDate(text: string): boolean {
  return printedDates(text, { language: null, monthFirst: false, year: 2100 }).length > 0;
}
