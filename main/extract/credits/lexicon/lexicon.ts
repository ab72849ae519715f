import { ranks } from '../data/person-names.ts';
import { balticToAegeanWords } from '../data/words/baltic-to-aegean.ts';
import { eastAsianWords } from '../data/words/east-asian.ts';
import { furtherWords } from '../data/words/further.ts';
import { germanicWords } from '../data/words/germanic.ts';
import type { LanguageWords } from '../data/words/language-words.ts';
import { middleEasternWords } from '../data/words/middle-eastern.ts';
import { romanceWords } from '../data/words/romance.ts';
import { slavicWords } from '../data/words/slavic.ts';
import { southAsianWords } from '../data/words/south-asian.ts';
import { southEastAsianWords } from '../data/words/south-east-asian.ts';
import type { Token } from '../text/token.ts';
import { tokenise } from '../text/tokenise.ts';
import { type AgencySpelling, agencySpellings } from './agency-tables.ts';
import { emptyTree, meaningIn, type PhraseMatch, type PhraseTree, phrasesAt } from './phrase-tree.ts';
import { phraseWords } from './phrase-words.ts';

/** What a phrase may be in a credit, beside an agency's name. */
export type WordKind = Exclude<keyof LanguageWords, 'language'> | 'rank';

/** What a phrase means: the agencies that go by it, and what kinds of word it is. */
export interface Meaning {
  agencies: AgencySpelling[];
  kinds: Set<WordKind>;
}

/** All that the grammar knows by heart: one tree over agencies and the words of all languages. */
export type Lexicon = PhraseTree<Meaning>;

const languages: readonly LanguageWords[] = [
  ...germanicWords,
  ...romanceWords,
  ...slavicWords,
  ...balticToAegeanWords,
  ...middleEasternWords,
  ...southAsianWords,
  ...southEastAsianWords,
  ...eastAsianWords,
  ...furtherWords,
];

let built: Lexicon | null = null;

/** The lexicon; built when it is first asked for, so that a command that reads no credit does not wait for it. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

const found = new WeakMap<readonly Token[], Map<number, PhraseMatch<Meaning>[]>>();

/** The phrases of the lexicon that begin at a token, the longest first. Each place of a text is looked up once. */
export function meaningsAt(tokens: readonly Token[], at: number, limit: number): PhraseMatch<Meaning>[] {
  let places = found.get(tokens);
  if (places === undefined) {
    places = new Map();
    found.set(tokens, places);
  }
  let matches = places.get(at);
  if (matches === undefined) {
    matches = phrasesAt(lexicon(), tokens, at);
    places.set(at, matches);
  }
  return matches.every(({ end }) => end <= limit) ? matches : matches.filter(({ end }) => end <= limit);
}

/** What a text means as a whole; null if the lexicon does not know it. */
export function meaningOf(text: string): Meaning | null {
  const tokens = tokenise(text).filter((token) => token.fold !== '"');
  const [longest] = meaningsAt(tokens, 0, tokens.length);
  const rest = tokens.slice(longest?.end);
  return longest !== undefined && rest.every((token) => token.fold === '.') ? longest.meaning : null;
}

function build(): Lexicon {
  const tree: Lexicon = emptyTree();
  for (const agency of agencySpellings()) {
    meaningOfPhrase(tree, agency.spelling)?.agencies.push(agency);
    const joined = agency.proof === 'sure' ? joinedSpelling(agency.spelling) : null;
    if (joined !== null) meaningOfPhrase(tree, joined)?.agencies.push(agency);
  }
  for (const { language: _, ...words } of languages) addWords(tree, words);
  addPhrases(tree, 'rank', ranks);
  return tree;
}

function addWords(tree: Lexicon, words: Omit<LanguageWords, 'language'>): void {
  let kind: keyof typeof words;
  for (kind in words) addPhrases(tree, kind, words[kind] ?? '');
}

function addPhrases(tree: Lexicon, kind: WordKind, phrases: string): void {
  for (const phrase of phrases.split(';')) meaningOfPhrase(tree, phrase)?.kinds.add(kind);
}

/** `AdobeStock`: agencies of two words are written as one too. */
function joinedSpelling(spelling: string): string | null {
  return /^[A-Za-z]{3,} [A-Za-z]{3,}$/.test(spelling) ? spelling.replace(' ', '') : null;
}

/** A phrase's meaning, to add to. A mark that stands between a cue and its name is no part of the cue. */
function meaningOfPhrase(tree: Lexicon, phrase: string): Meaning | null {
  const words = phraseWords(phrase.replace(/\s*[=:/]\s*$/, ''));
  return meaningIn(tree, words, () => ({ agencies: [], kinds: new Set() }));
}
