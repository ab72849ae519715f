import { detectLanguage } from './detect-language.ts';
import { type Direction, directionOf } from './direction.ts';
import { languageTag } from './language-tag.ts';

/** A text's language, and the direction in which it is written. */
export interface SettledLanguage {
  /** BCP 47, as short as it is sure; null where neither the page nor the text tells. */
  language: string | null;
  direction: Direction;
}

/**
 * Kin score nearly alike, so that a declared language stands unless the text fits it much worse than another: a
 * Norwegian page taken for Danish would be the worse error than a template's forgotten `lang="en"`.
 */
const muchWorse = 0.85;

/** The language of an article: the declared one, unless its text is plainly in another. */
export function settleLanguage(declared: string | null, text: string): SettledLanguage {
  const stated = declared === null ? null : languageTag(declared);
  const language = chosen(stated, detectLanguage(text));
  return { language, direction: directionOf(language, text) };
}

function chosen(stated: string | null, detected: { language: string; score: number }[]): string | null {
  const best = detected[0];
  if (!best) return stated;
  if (stated === null) return withScript(best.language);
  const [spoken = stated] = stated.split('-');
  const fit = detected.find((candidate) => candidate.language === spoken);
  if (fit ? fit.score >= muchWorse : !isKnownTo(detected, spoken)) return stated;
  return withScript(best.language);
}

/** A language that the detector does not know cannot lose against those it does. */
function isKnownTo(detected: { language: string }[], language: string): boolean {
  return detected.some((candidate) => candidate.language === language) || detected.length === 1;
}

function withScript(language: string): string {
  return languageTag(language) ?? language;
}
