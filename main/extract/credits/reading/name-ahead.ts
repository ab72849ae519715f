import { isCapitalised, isSeparator, isUncased } from '../text/shape.ts';
import type { Place } from './item.ts';

/** Whether what follows a phrase, to the end of its part, is at most six words that may be a name. */
export function nameReaches({ tokens, end, limit }: Place): boolean {
  let words = 0;
  for (let at = end; at < limit && !isSeparator(tokens, at); at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && /^[-."']$/.test(token.fold)) continue;
    if (token?.kind === 'handle') return words === 0;
    if (token?.kind !== 'word') return false;
    if (words === 0 && !isCapitalised(token.text) && !isUncased(token.text)) return false;
    words++;
  }
  return words > 0 && words <= 6;
}
