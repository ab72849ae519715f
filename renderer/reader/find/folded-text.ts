import { foldWord } from '../../../shared/query/index.ts';

/** A text as passages are looked for in it, and where each of its characters stands in the text as it was written. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

/** A character with the marks that belong to it: what falls off of it depends on what it stands on. */
const character = /\P{M}\p{M}*|\p{M}+/gu;
const space = /\s/;
/** Soft hyphens and what has no width: they may stand within any word, and nobody types them. */
const unseen = /^[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Forms of one sign that writers and keyboards use for another. */
const signs: Record<string, string> = {
  ...Object.fromEntries([...'’‘‛′`´ʼ'].map((sign) => [sign, "'"])),
  ...Object.fromEntries([...'“”„‟″«»'].map((sign) => [sign, '"'])),
  ...Object.fromEntries([...'–—‐‑−'].map((sign) => [sign, '-'])),
  '…': '...',
};

/**
 * Folds a text as the search does, letter by letter: no case, no accents, ligatures apart. Signs and spaces stay, each
 * in one form, for in an article one looks for what one reads.
 */
export function foldedText(written: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: found, index } of written.matchAll(character)) {
    if (unseen.test(found)) continue;
    const folded = foldedCharacter(found);
    if (folded === ' ' && parts.at(-1) === ' ') continue;
    for (const unit of folded.split('')) {
      parts.push(unit);
      starts.push(index);
      ends.push(index + found.length);
    }
  }
  return { text: parts.join(''), starts, ends };
}

function foldedCharacter(found: string): string {
  if (space.test(found)) return ' ';
  return signs[found] ?? (foldWord(found) || found.toLowerCase());
}
