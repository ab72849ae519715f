import { abbreviations } from '../data/sentences.ts';
import { meaningsAt } from '../lexicon/lexicon.ts';
import { isGivenName } from '../names/word-lists.ts';
import { isCapitalised, isUncased } from '../text/shape.ts';
import type { Token } from '../text/token.ts';

/**
 * What stands before a place where a credit may begin. After `inside` (nothing that parts) only a sure cue opens a
 * credit; `space` parts where words stand without spaces.
 */
export type Boundary = 'start' | 'sentence' | 'mark' | 'line' | 'bracket' | 'comma' | 'space' | 'inside';

/** What parts the token from the text before it. */
export function boundaryBefore(tokens: readonly Token[], at: number): Boundary {
  if (at === 0) return 'start';
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return 'inside';
  if (before.kind === 'break') return 'line';
  if (token.kind === 'mark' && /^[([]$/.test(token.fold)) return 'bracket';
  if (before.kind !== 'mark') return before.ideograph && token.spaced ? 'space' : 'inside';
  return endsSentence(tokens, at - 1) ? 'sentence' : boundaryAfterMark(before, token);
}

/** A mark parts two statements where space is beside it; within a word it does not. */
function boundaryAfterMark(mark: Token, next: Token): Boundary {
  if (isClosingBracket(mark)) return next.spaced && isCapitalised(next.text) ? 'mark' : 'inside';
  if (mark.text === '—' && !mark.spaced) return 'inside';
  if (mark.fold === '=') return 'mark';
  if (mark.fold === ',' || mark.fold === ';') return 'comma';
  const isParting = /^[/|•·]$/.test(mark.fold) ? mark.spaced || next.spaced : mark.spaced && next.spaced;
  return isParting && /^[-/|•·]$/.test(mark.fold) ? 'mark' : 'inside';
}

/** Whether a sentence ends with a token: at a full stop that belongs to no short form, also behind quotes and brackets. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (last > 0 && last > at - 4 && isCloser(tokens[last])) last--;
  const token = tokens[last];
  if (token?.kind !== 'mark') return false;
  if (/^[!?]$|^\.\.\.$/.test(token.fold) || token.text === '。') return true;
  return token.fold === '.' && !abbreviations.has(tokens[last - 1]?.fold ?? '');
}

function isCloser(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^["')\]]$/.test(token.fold);
}

function isClosingBracket(token: Token): boolean {
  return token.fold === ')' || token.fold === ']';
}

/** Whether a cue that begins at a token is spoken of in the sentence: "auf dem Foto", "the photo". */
export function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || isCapitalised(before.text)) return isArticle(tokens, at - 1);
  if (before.ideograph) return false;
  return isUncased(before.text)
    ? isArticle(tokens, at - 1)
    : isArticle(tokens, at - 1) || before.text.endsWith("'");
}

function isArticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return meaningsAt([token], 0, 1).some(({ meaning }) => meaning.kinds.has('sentence'));
}

/** A name set directly against the last word of a caption (`DeputiesJane Sample`): where in the token it begins. */
export function gluedNameAt(token: Token): number | null {
  const glued = /^(\p{L}*\p{Ll}{3})(\p{Lu}\p{Ll}+)$/u.exec(token.text);
  if (glued === null) return null;
  const [, word = '', name = ''] = glued;
  return isGivenName(name.toLowerCase()) && !isGivenName(word.toLowerCase()) && word.length > 3
    ? word.length
    : null;
}
