import type { Token } from '../text/token.ts';

/** The index of the bracket that closes the one at `at`; null where none does within 80 tokens. */
export function closingBracket(tokens: readonly Token[], at: number): number | null {
  let depth = 0;
  for (let index = at; index < Math.min(tokens.length, at + 80); index++) {
    const fold = tokens[index]?.kind === 'mark' ? tokens[index]?.fold : undefined;
    if (fold === '(' || fold === '[') depth++;
    if (fold === ')' || fold === ']') depth--;
    if (depth === 0) return index;
  }
  return null;
}

/** Whether a token opens a bracket. */
export function opensBracket(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.fold === '(' || token.fold === '[');
}
