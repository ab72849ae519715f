import { foldWord } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';

const plain = /^[\p{L}\p{M}'’]+(?: [\p{L}\p{M}'’]+)*$/u;
const drawn = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々〆]/u;

/** The words of a phrase as texts are searched for them. Most phrases need no tokeniser, which takes ten times as long. */
export function phraseWords(phrase: string): string[] {
  const text = phrase.trim();
  if (plain.test(text) && !drawn.test(text)) return text.split(' ').map(foldWord);
  return tokenise(text)
    .filter((token) => !(token.kind === 'mark' && (token.fold === '.' || token.fold === '"')))
    .map((token) => token.fold);
}
