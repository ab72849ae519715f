/** Text as the index and a query know it: the one place where both agree what a word is. */
export { foldWord } from './fold.ts';
export { foldedText, type StandingWords, standingWords, type Word, wordsOf } from './words-of.ts';
