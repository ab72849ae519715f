/** A text as comparisons know it: no case, no accents, no punctuation, words parted by one blank. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A label as lists of them hold it: in lower case, without blanks and the colon behind it. */
export function labelIn(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s:：]+$/, '');
}

/** How much two texts are alike, from 0 to 1: the share of words, or of characters where words are not parted, that they have in common. */
export function likeness(a: string, b: string): number {
  const left = piecesOf(a);
  const right = piecesOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const piece of left) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let common = 0;
  for (const piece of right) {
    const count = counts.get(piece) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(piece, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

function piecesOf(text: string): string[] {
  return (
    foldText(text).match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu,
    ) ?? []
  );
}
