/** What a token is: a word, a number, a handle (`@name`), a web or e-mail address, a line break, or a mark. */
export type TokenKind = 'word' | 'number' | 'handle' | 'address' | 'break' | 'mark';

/** A piece of the text. `start` and `end` are offsets into it. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** The text as look-ups know it; for a mark, its usual form (`–` is `-`, `｜` is `|`). */
  fold: string;
  start: number;
  end: number;
  /** White space or the beginning of the text stands before it. */
  spaced: boolean;
  /** One Han, kana or Hangul character: scripts whose words are not parted by spaces. */
  ideograph: boolean;
}
