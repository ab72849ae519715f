/** A text as phrases are compared: lower case, without accents, words parted by single spaces; colons stay. */
export function foldPhrase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:]+/gu, ' ')
    .replace(/ ?: ?/g, ': ')
    .trim();
}
