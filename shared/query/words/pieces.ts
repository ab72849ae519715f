/** Longer words are no words of a language: an address without its dots, a file in letters. */
const longest = 64;

/** Whether a folded word of so many UTF-16 units is one piece. */
export function isWhole(length: number): boolean {
  return length <= longest;
}

/**
 * A folded word as the index holds it: one that is very long in pieces that follow one another, so that the index does
 * not swell with words that stand once. A query is parted in the same way, and finds the pieces as a phrase: the whole
 * word counts. None for a word of marks alone.
 */
export function piecesOf(word: string): string[] {
  if (word === '') return [];
  if (isWhole(word.length)) return [word];
  const pieces: string[] = [];
  for (let at = 0; at < word.length; ) {
    const end = endOfPiece(word, at);
    pieces.push(word.slice(at, end));
    at = end;
  }
  return pieces;
}

/** No character is cut in two. */
function endOfPiece(word: string, at: number): number {
  const end = Math.min(at + longest, word.length);
  const isHalf = end < word.length && (word.charCodeAt(end) & 0xfc00) === 0xdc00;
  return isHalf ? end - 1 : end;
}
