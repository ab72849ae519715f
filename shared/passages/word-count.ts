const ideographs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** How many words a text has. In scripts without spaces, two signs are counted as a word, as their press does roughly. */
export function countWords(text: string): number {
  const signs = text.match(ideographs)?.length ?? 0;
  const words = text.replace(ideographs, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'_-]*/gu)?.length ?? 0;
  return words + Math.ceil(signs / 2);
}
