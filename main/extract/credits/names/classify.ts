import { isCapitalised, isUncased } from '../text/shape.ts';
import type { Token } from '../text/token.ts';
import { isCommonWord } from './common-word.ts';
import { classifyIdeographs } from './ideographs.ts';
import {
  isGivenName,
  isLenderWord,
  isOrganisationLink,
  isOrganisationWord,
  isParticle,
} from './word-lists.ts';

/** What a run of words in a credit is. `maybe` is a name that may be a person's or an organisation's; `titled` begins with a small
 * article, as sources do and people do not; prose is no name. */
export type NameKind =
  | 'person'
  | 'organisation'
  | 'maybe'
  | 'handle'
  | 'short-form'
  | 'titled'
  | 'word'
  | 'prose';

/** What the words of a run are, by themselves. */
export function classifyName(run: readonly Token[]): NameKind {
  const words = wordsOf(run);
  const first = words[0];
  if (first === undefined) return 'prose';
  if (first.kind === 'handle') return words.length === 1 ? 'handle' : 'prose';
  if (isWebName(run)) return 'short-form';
  if (words.some((word) => word.ideograph)) return classifyIdeographs(words);
  if (words.every((word) => isUncased(word.text))) return classifyUncased(words);
  return words.length === 1 ? classifyWord(first, run) : classifyWords(words);
}

/** Whether a run of words begins with a given name that we know, or with an initial. */
export function beginsWithGivenName(run: readonly Token[]): boolean {
  const words = wordsOf(run);
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  return (
    isGivenName(first.fold) || /^\p{Lu}\.?$/u.test(first.text) || isGivenName(`${first.fold}${second.fold}`)
  );
}

/** `example-photo.com`, also with hyphens. */
function isWebName(run: readonly Token[]): boolean {
  if (!run.at(-1)?.text.includes('.')) return false;
  const text = run.map((token) => token.text).join('');
  return (
    run.slice(1).every((token) => !token.spaced) &&
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}$/u.test(text)
  );
}

function classifyWord(word: Token, run: readonly Token[]): NameKind {
  const text = run.map((token) => token.text).join('');
  if (word.kind === 'number') return /\p{L}/u.test(text) ? 'handle' : 'prose';
  if (/\p{L}\.\p{L}/u.test(text)) return 'short-form';
  if (isOrganisationWord(word.fold)) return 'organisation';
  if (/[\p{N}_]/u.test(text)) return 'handle';
  if (!isCapitalised(text)) return 'word';
  return isShortForm(text) && !isGivenName(word.fold) ? 'short-form' : 'maybe';
}

/** Up to five capitals, or few letters of which several are: `MDV`, `ABr`, `BdZ`. */
function isShortForm(text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(text) || /^\p{Lu}{2,4}\p{Ll}$|^\p{Lu}\p{Ll}?\p{Lu}{1,3}\p{Ll}?$/u.test(text);
}

function classifyWords(words: readonly Token[]): NameKind {
  if (words.length > 12 || words.every((word) => /^\p{Lu}\.$/u.test(word.text))) return 'prose';
  return words.every(isNameWord) ? classifyCapitalised(words) : classifyMixed(words);
}

function classifyCapitalised(words: readonly Token[]): NameKind {
  if (!isCapitalised(words.at(-1)?.text ?? '')) return 'prose';
  if (words.some((word) => isOrganisationWord(word.fold)) || words[0]?.fold === 'the') return 'organisation';
  if (words.length > 6) return 'prose';
  const hasParticle = words.slice(1, -1).some((word) => isParticle(word.fold) && !isCapitalised(word.text));
  return beginsWithGivenName(words) || hasParticle ? 'person' : 'maybe';
}

/** Small words stand in the names of organisations and of families, and in the handles of stock sites. */
function classifyMixed(words: readonly Token[]): NameKind {
  const isLender = words.some((word) => isLenderWord(word.fold));
  const isBody = isLender || words.some((word) => isOrganisationWord(word.fold));
  if (isBody && words.every(isBodyWord)) {
    return isLender || words.some((word) => isCapitalised(word.text)) ? 'organisation' : 'prose';
  }
  if (isArticle(words[0]) && words.slice(1).every(isNameWord)) return 'titled';
  const isSmall = words.length === 2 && words.every((word) => /^\p{Ll}+$/u.test(word.text));
  return isSmall && !words.some(isCommonWord) ? 'word' : 'prose';
}

function isArticle(word: Token | undefined): boolean {
  return word !== undefined && /^(?:the|la|le|les|el|los|il|der|die|das|den|de|het)$/.test(word.text);
}

function classifyUncased(words: readonly Token[]): NameKind {
  // Arabic "of the": a phrase goes on.
  if (/^(?:لل|بال)/.test(words[0]?.text ?? '')) return 'prose';
  const isBody = words.some((word) => isOrganisationWord(word.fold));
  if (words.length === 1) return isBody ? 'organisation' : 'maybe';
  if (words.some(isCommonWord)) return 'prose';
  if (isBody) return words.length <= 7 ? 'organisation' : 'prose';
  return words.length <= 5 ? 'person' : 'prose';
}

/** A word that names are made of: with a capital, or a particle, or of a script without capitals. */
function isNameWord(word: Token): boolean {
  if (word.kind !== 'word') return false;
  return isCapitalised(word.text) || isUncased(word.text) || isParticle(word.fold) || isElided(word);
}

function isBodyWord(word: Token): boolean {
  if (isNameWord(word) || word.kind === 'number' || /['’]/.test(word.text)) return true;
  return isOrganisationLink(word.fold) || isOrganisationWord(word.fold) || isLenderWord(word.fold);
}

function isElided(word: Token): boolean {
  return /^(?:d|l|o|dell|dall|sull|al|el)['’]\p{Lu}/u.test(word.text);
}

function wordsOf(run: readonly Token[]): Token[] {
  return run.filter((token) => token.kind !== 'mark');
}
