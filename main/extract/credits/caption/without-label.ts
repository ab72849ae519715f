import { meaningsAt } from '../lexicon/lexicon.ts';
import { tokenise } from '../text/tokenise.ts';

/** A caption without the label that some pages write before it: `Image caption, `, `Bildunterschrift: `. */
export function withoutLabel(caption: string): string {
  const tokens = tokenise(caption.slice(0, 60));
  const label = meaningsAt(tokens, 0, tokens.length).find(({ meaning }) => meaning.kinds.has('caption'));
  const mark = tokens[label?.end ?? 0];
  if (label === undefined || mark === undefined || !(mark.kind === 'break' || /^[:,]$/.test(mark.fold)))
    return caption;
  return caption.slice(mark.end).trim();
}
