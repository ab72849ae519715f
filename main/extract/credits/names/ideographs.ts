import { ideographEndings } from '../data/organisations.ts';
import { meaningsAt } from '../lexicon/lexicon.ts';
import type { Token } from '../text/token.ts';
import type { NameKind } from './classify.ts';

interface Script {
  pattern: RegExp;
  /** The most characters that a person's name has, and any name. */
  person: number;
  longest: number;
}

const scripts: readonly Script[] = [
  { pattern: /^[\p{Script=Katakana}ー]/u, person: 20, longest: 20 },
  { pattern: /^\p{Script=Hangul}+$/u, person: 4, longest: 10 },
  { pattern: /^[\p{Script=Han}々〆ヶ]+$/u, person: 5, longest: 10 },
  { pattern: /./u, person: 8, longest: 8 },
];

/** Japanese particles between two words: a sentence. */
const particleBetween = /\p{Script=Han}[はがをにで]\p{Script=Han}/u;

/** What a run is in a script that draws its words: by its length, its ending and the words of sentences in it. */
export function classifyIdeographs(words: readonly Token[]): NameKind {
  const text = words.map((word) => word.text).join('');
  const gaps = words.filter((word, index) => index > 0 && word.spaced).length;
  if (holdsProse(words) || particleBetween.test(text) || /[午時]\p{N}|\p{N}[時时시분]/u.test(text))
    return 'prose';
  if (text.length > 2 && ideographEndings.some((ending) => text.endsWith(ending)))
    return text.length <= 24 && gaps < 4 ? 'organisation' : 'prose';
  const script = scripts.find(({ pattern }) => pattern.test(text));
  if (script === undefined || text.length < 2 || gaps > 1) return 'prose';
  if (text.length <= script.person) return 'person';
  return text.length <= script.longest ? 'maybe' : 'prose';
}

/** A word of sentences. In Korean it ends a word of some length, for its letters stand in names too. */
function holdsProse(words: readonly Token[]): boolean {
  return words.some((word, index) => {
    const isHangul = /^\p{Script=Hangul}/u.test(word.text);
    if (isHangul && words.length <= 4) return false;
    return meaningsAt(words, index, words.length).some(({ meaning, end }) => {
      const endsWord = end === words.length || words[end]?.spaced === true;
      return meaning.kinds.has('prose') && (endsWord || !isHangul);
    });
  });
}
