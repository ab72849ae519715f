const longestHeadline = 220;
const longestSubhead = 100;
const closed = /[.。!！…;:,]["'»”’)\]]*$/u;

/** Whether a line may be a headline: a line of moderate length that ends like no sentence. */
export function isHeadline(line: string): boolean {
  if (line.length > longestHeadline || line.includes('\n') || !/\p{L}/u.test(line)) return false;
  return !/[.。;:,]["'»”’)\]]*$/u.test(line) || /\b\p{Lu}\.(?:\p{Lu}\.)*$/u.test(line);
}

/** Whether a line may be a subhead: short, capitalised, without a closing mark. */
export function isSubhead(line: string): boolean {
  if (line.length > longestSubhead || line.includes('\n') || closed.test(line)) return false;
  return /^["'«“„¿¡(]?\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(line) && wordsOf(line) <= 14;
}

/** Whether a text is prose: a sentence, closed, of some length. */
export function isProse(text: string): boolean {
  return text.length > 60 || /[.。!?！？…]["'»”’)\]]*$/u.test(text);
}

/** How many words a line has, parted by spaces. */
export function wordsOf(line: string): number {
  return line.split(/\s+/).filter((word) => word !== '').length;
}

/** The first sentence of a text, shortened at a word where it is long. */
export function firstSentence(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const end = /[.!?…]["'»”’)\]]*(?=\s+["'«“„¿¡(]?[\p{Lu}\p{N}])|[。！？]/u.exec(line.slice(0, longest + 1));
  if (end !== null && end.index > 15) return line.slice(0, end.index + (/[!?！？]/.test(end[0]) ? 1 : 0));
  if (line.length <= longest) return line.replace(/[.。]$/u, '');
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
