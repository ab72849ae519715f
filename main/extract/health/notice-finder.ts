import { foldPhrase } from '../body/index.ts';

/** Finds phrases of a list (lines parted by `|`) in folded texts. */
export interface NoticeFinder {
  /** How many different ones a text holds, as whole words. */
  count(text: string): number;
  /** Whether a title begins with one of several words. */
  begins(title: string): boolean;
  /** Whether one of them is a whole title, begins it, or is a part of it between separators. */
  titles(title: string): boolean;
}

/** Makes a finder. */
export function noticeFinder(lines: string): NoticeFinder {
  const phrases = [...new Set(lines.split(/[|\n]/).map(foldPhrase))].filter((phrase) => phrase !== '');
  const padded = phrases.map((phrase) => (isSpaced(phrase) ? ` ${phrase} ` : phrase));
  const whole = new Set(phrases);
  return {
    count(text) {
      const folded = ` ${foldPhrase(text).replaceAll(':', '')} `;
      return padded.filter((phrase) => folded.includes(phrase)).length;
    },
    begins(title) {
      const folded = `${foldPhrase(title).replaceAll(':', '')} `;
      return phrases.some((phrase) => phrase.includes(' ') && folded.startsWith(`${phrase} `));
    },
    titles(title) {
      const parts = title.split(/\s[-–—|•·»:]\s|: /).map((part) => foldPhrase(part).replaceAll(':', ''));
      return parts.some((part) => whole.has(part));
    },
  };
}

function isSpaced(phrase: string): boolean {
  return !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(phrase);
}
