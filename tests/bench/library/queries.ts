import { randomNumbers, wordOf } from './words.ts';

/** Ranks of words by how often they stand in texts. */
const common = [20, 200];
const rare = [8_000, 40_000];

/** A class of queries: what it asks of the index, and as many different queries as are wanted. */
export interface QueryClass {
  name: string;
  query: (at: number) => string;
}

/** The classes of queries that readers ask, each with words of its own for every query. */
export function queryClasses(seed = 11): QueryClass[] {
  const random = randomNumbers(seed);
  const between = ([from = 0, to = 0]: number[]) => from + Math.floor(random() * (to - from));
  const word = (ranks: number[]) => wordOf(between(ranks));
  return [
    { name: 'a rare word', query: () => word(rare) },
    { name: 'a common word', query: () => word(common) },
    { name: 'two common words', query: () => `${word(common)} ${word(common)}` },
    { name: 'a phrase', query: () => `"${wordOf(between([0, 6]))} ${wordOf(between([0, 40]))}"` },
    { name: 'a prefix', query: () => `${word([300, 4_000]).slice(0, 4)}*` },
    { name: 'boolean', query: () => `(${word(common)} OR ${word(rare)}) -${word(common)}` },
    { name: 'a field', query: () => `title:${word(common)} publisher:${wordOf(between([0, 40]))}` },
    { name: 'an agency and a year', query: (at) => `agency:reuters date:${2006 + (at % 20)}` },
    { name: 'a date and a word', query: (at) => `date:${2006 + (at % 20)} ${word(common)}` },
    { name: 'Chinese', query: () => wordOf(between([0, 400]), 'han') + wordOf(between([0, 60]), 'han') },
    { name: 'Russian', query: () => wordOf(between(common), 'cyrillic') },
  ];
}
