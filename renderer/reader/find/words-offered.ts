import { parseQuery, wantedWords } from '../../../shared/query/index.ts';

/** The words and phrases of a search that are looked for in what one reads, each once. */
export function wordsOffered(query: string): string[] {
  const terms = wantedWords(parseQuery(query).query);
  const read = terms.filter(({ field }) => field === null || field === 'title' || field === 'text');
  return [...new Set(read.map(({ text }) => text.trim()).filter((text) => text !== ''))];
}
