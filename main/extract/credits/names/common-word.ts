import { meaningsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../text/token.ts';

/** Whether a word is one that sentences are made of, in any language. */
export function isCommonWord(word: Token): boolean {
  return meaningsAt([word], 0, 1).some(
    ({ meaning }) => meaning.kinds.has('sentence') || meaning.kinds.has('prose'),
  );
}
