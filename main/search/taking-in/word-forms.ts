import { languagesWithStems, type StemLanguage, stemOf } from '../../../shared/query/index.ts';

/** Columns whose words are of the article's language; names are not bent. */
const inLanguage = ['title', 'standfirst', 'text', 'caption', 'note'] as const;

const bendable = /^\p{L}{3,24}$/u;

/** How many words are remembered of a language: most words of most articles then cost nothing. */
const rememberedAtMost = 150_000;

/** Which words are held under their stems already, as far as one remembers. */
export interface WordsSeen {
  /** The words of an article that were not seen yet, each with its stem as `form` holds it. */
  unseen(columns: Record<(typeof inLanguage)[number], string>, language: string | null): WordForm[];
  /** Begins anew: what was handed on did not arrive, or is gone. */
  forget(): void;
}

/** A word under its stem and language: `['fr:gare', 'gares']`. */
export type WordForm = [stem: string, word: string];

/** See {@link WordsSeen}. */
export function wordsSeen(): WordsSeen {
  const seen = new Map<StemLanguage, Set<string>>();

  function seenIn(language: StemLanguage): Set<string> {
    const words = seen.get(language);
    if (words && words.size < rememberedAtMost) return words;
    const begun = new Set<string>();
    seen.set(language, begun);
    return begun;
  }

  return {
    unseen(columns, language) {
      const known = languagesWithStems.find((one) => one === language?.slice(0, 2).toLowerCase());
      if (!known) return [];
      const before = seenIn(known);
      const forms: WordForm[] = [];
      for (const name of inLanguage) {
        for (const word of columns[name].split(' ')) {
          if (before.has(word)) continue;
          before.add(word);
          if (bendable.test(word)) forms.push([`${known}:${stemOf(word, known)}`, word]);
        }
      }
      return forms;
    },
    forget: () => seen.clear(),
  };
}
