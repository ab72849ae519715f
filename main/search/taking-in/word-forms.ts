import { languagesWithStems, stemOf } from '../../../shared/query/index.ts';

/** Columns whose words are of the article's language; names are not bent. */
const inLanguage = ['title', 'standfirst', 'text', 'caption', 'note'] as const;

/** Under this the words of the other languages are held, as they are: a mistyped word is compared with all that are held. */
const noLanguage = 'x';

/** Under what the words of the library are held: what stands before the colon of a stem. */
export const languagesOfForms: readonly string[] = [...languagesWithStems, noLanguage];

const space = 0x20;
const bendable = /^\p{L}{3,24}$/u;

/** How many words are remembered: most words of most articles then cost nothing. A power of two. */
const slots = 2 ** 19;

/** Which words are held under their stems already, as far as one remembers. */
export interface WordsSeen {
  /** The words of an article that were not seen yet, each with its stem as `form` holds it. */
  unseen(columns: Record<(typeof inLanguage)[number], string>, language: string | null): WordForm[];
  /** Begins anew: what was handed on did not arrive, or is gone. */
  forget(): void;
}

/** A word under its stem and language: `['fr:gare', 'gares']`. */
export type WordForm = [stem: string, word: string];

/**
 * See {@link WordsSeen}. Words are remembered by two hashes alone: a set of them would take a fifth of the time that
 * an article takes. One that is forgotten is handed on once more.
 */
export function wordsSeen(): WordsSeen {
  const seen = new Uint32Array(slots * 2);

  /** Whether a word was met before; from now on it was. */
  function isKnown(first: number, second: number): boolean {
    const slot = (first & (slots - 1)) * 2;
    if (seen[slot] === first && seen[slot + 1] === second) return true;
    seen[slot] = first;
    seen[slot + 1] = second;
    return false;
  }

  /** Hands on the words that were not met yet; they are parted by spaces. */
  function eachUnseen(words: string, language: number, found: (word: string) => void): void {
    let [start, first, second] = [0, language, language];
    for (let at = 0; at <= words.length; at += 1) {
      const unit = at < words.length ? words.charCodeAt(at) : space;
      if (unit !== space) {
        first = Math.imul(first ^ unit, 0x0100_0193);
        second = Math.imul(second + unit, 0x9e37_79b1) ^ (second >>> 15);
        continue;
      }
      if (at > start && !isKnown((first ^ (first >>> 15)) >>> 0, second >>> 0)) found(words.slice(start, at));
      [start, first, second] = [at + 1, language, language];
    }
  }

  return {
    unseen(columns, stated) {
      const language = languagesWithStems.find((one) => one === stated?.slice(0, 2).toLowerCase());
      const forms: WordForm[] = [];
      for (const name of inLanguage) {
        eachUnseen(columns[name], language ? languagesWithStems.indexOf(language) + 1 : 0, (word) => {
          if (!bendable.test(word)) return;
          forms.push([language ? `${language}:${stemOf(word, language)}` : `${noLanguage}:${word}`, word]);
        });
      }
      return forms;
    },
    forget: () => void seen.fill(0),
  };
}
