import type { Span } from './query.ts';

/** A word, a number or a quoted text, alone or as the value of a field. */
export interface WordsToken extends Span {
  kind: 'words';
  text: string;
  exact: boolean;
  prefix: boolean;
}

/** `title:`, with its value directly behind it. `name` is in lower case, and may be no field that exists. */
export interface FieldToken extends Span {
  kind: 'field';
  name: string;
}

/** Parentheses and operators; `not` stands for `NOT` and `-`, `bad` for a piece of which a problem tells already. */
export interface SignToken extends Span {
  kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'bad';
}

/** A piece of a query. */
export type Token = WordsToken | FieldToken | SignToken;
