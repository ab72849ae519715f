import { type Ending, endings } from './endings.ts';
import { unbent } from './unbent.ts';

/** A language of which we know how words bend. */
export type StemLanguage = keyof typeof endings;

/** The languages of which we know how words bend. */
export const languagesWithStems: readonly StemLanguage[] = Object.keys(endings).filter(isStemLanguage);

/** What is common to the forms of a folded word in a language: `elections` and `election` have one stem. */
export function stemOf(word: string, language: StemLanguage): string {
  if (unbent[language]?.has(word)) return word;
  let stem = word;
  for (const step of endings[language]) stem = withoutEnding(stem, step);
  return undoubled(stem);
}

/** The stems that a word has in any of the languages, each with its language: `fr:gare`. */
export function stemsOf(word: string): string[] {
  return languagesWithStems.map((language) => `${language}:${stemOf(word, language)}`);
}

function withoutEnding(word: string, step: readonly Readonly<Ending>[]): string {
  for (const [ending, instead, least] of step) {
    if (word.length - ending.length >= least && word.endsWith(ending))
      return word.slice(0, word.length - ending.length) + instead;
  }
  return word;
}

/** `planned` is of `plan`, `moyenne` of `moyen`: what may have been doubled before an ending is single. */
function undoubled(stem: string): string {
  const last = stem.at(-1) ?? '';
  const isDoubled = stem.length > 3 && stem.at(-2) === last && /[bdfglmnprt]/.test(last);
  return isDoubled ? stem.slice(0, -1) : stem;
}

function isStemLanguage(name: string): name is StemLanguage {
  return name in endings;
}
