/**
 * Stands between what must not be read as one phrase: two names, two captions. No query has it as a word, and the
 * tokenizer takes it for one.
 */
export const gap = '¶';

/** The word that stands for an agency of our data, whatever its spelling: `§europa·press`. */
export function agencyWord(id: string): string {
  return `§${id.replace(/[^a-z0-9]/g, '·')}`;
}
