import {
  lenderWords,
  organisationEndings,
  organisationLinks,
  organisationWords,
} from '../data/organisations.ts';
import { capitalParticles, givenNames, macNames, particles } from '../data/person-names.ts';
import { foldWord } from '../text/fold.ts';

const given = folded(givenNames.split(/\s+/));
const organisation = folded(organisationWords.split(/\s+/));
const lenders = folded(lenderWords);
const links = folded(organisationLinks);
const small = folded(particles);
const capital = folded(capitalParticles);
const endings = organisationEndings.map(foldWord);

/** Names beginning with Mac whose next letter is a capital. */
export const macs: ReadonlySet<string> = new Set(macNames);

/** Whether a word (as look-ups know it) is a given name. */
export function isGivenName(fold: string): boolean {
  return given.has(fold) || fold.split('-').some((part) => part.length > 2 && given.has(part));
}

/** Whether a word makes a name an organisation's. */
export function isOrganisationWord(fold: string): boolean {
  return (
    organisation.has(fold) ||
    (fold.length > 6 && endings.some((ending) => fold.endsWith(ending) && fold.length > ending.length + 1))
  );
}

/** Whether a word may stand in the name of one who lent a picture: kin, offices, friends. */
export function isLenderWord(fold: string): boolean {
  return lenders.has(fold);
}

/** Whether a small word may stand between the words of an organisation's name. */
export function isOrganisationLink(fold: string): boolean {
  return links.has(fold) || fold === "l'" || fold === "d'";
}

/** Whether a word is a particle of a person's name: `van`, `de`. */
export function isParticle(fold: string): boolean {
  return small.has(fold);
}

/** Whether a particle begins with a capital where it follows this word: `Le Goff`, but `de la Tour`. */
export function isCapitalParticle(fold: string, before: string): boolean {
  return capital.has(fold) && before !== 'de';
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord));
}
