import { languagesWithStems, stemOf } from '../../../shared/query/index.ts';

/** Columns whose words are of the article's language; names are not bent. */
const inLanguage = ['title', 'standfirst', 'text', 'caption', 'note'] as const;

const bendable = /^\p{L}{3,24}$/u;

/** The different words of an article under their stems; none where we know no stems of its language. */
export function wordsWithStems(
  columns: Record<(typeof inLanguage)[number], string>,
  language: string | null,
): [stem: string, word: string][] {
  const known = languagesWithStems.find((one) => one === language?.slice(0, 2).toLowerCase());
  if (!known) return [];
  const words = new Set(inLanguage.flatMap((name) => columns[name].split(' ')));
  return [...words]
    .filter((word) => bendable.test(word))
    .map((word) => [`${known}:${stemOf(word, known)}`, word]);
}
