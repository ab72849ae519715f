/**
 * The query language of the searchbox and the command, and what a word is to the index and to a query. Runs in the
 * window too.
 */
export { bendingFields, photoFields } from './fields.ts';
export { type Matcher, matcherOf, wantedWords, wordsToMark } from './marks.ts';
export { distanceBetween } from './near-name.ts';
export { type ParsedQuery, parseQuery } from './parse.ts';
export { printQuery } from './print.ts';
export { type ProblemCode, type QueryProblem, queryProblemSchema } from './problems.ts';
export type {
  CountTerm,
  DateField,
  DateTerm,
  DateTest,
  HasTerm,
  Query,
  StateTerm,
  Term,
  TextField,
  WordsTerm,
} from './query.ts';
export { languagesWithStems, type StemLanguage, stemOf, stemsOf } from './stems/stem-of.ts';
export { foldedText, foldWord, type Word, wordsOf } from './words/index.ts';
