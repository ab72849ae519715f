import type { Token } from './token.ts';

/** Whether a word begins with a capital. */
export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}

/** Whether a word is set in capitals: two letters at least, none of them small. */
export function isAllCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** Whether a word's script knows no capitals. */
export function isUncased(word: string): boolean {
  return /^(?![\p{Lu}\p{Ll}\p{Lt}])\p{L}/u.test(word);
}

/** Whether a name may begin with a token. */
export function beginsName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'handle' || token.kind === 'number') return true;
  return token.kind === 'word' && (isCapitalised(token.text) || isUncased(token.text));
}

const separators = new Set(['/', '|', ';', ',', '•', '·', '+', '&', '\\', '(', ')', '[', ']']);

/** Whether a mark parts what stands before it from what follows: a dash does where space is beside it. */
export function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark') return false;
  if (token.fold === '·')
    return token.spaced || tokens[at + 1]?.spaced === true || !isKatakana(tokens[at - 1]);
  if (token.text === '—' || token.text === '―') return true;
  if (token.fold === '-') return token.spaced || tokens[at + 1]?.spaced === true || at + 1 === tokens.length;
  return separators.has(token.fold);
}

function isKatakana(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Script=Katakana}|^ー/u.test(token.text);
}
