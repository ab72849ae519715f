import type { Highlight } from '../state.ts';

/** How much of the text around a passage is kept to find it again. */
export const contextLength = 48;

/**
 * Where a quotation stands in a text: of all the places where it is said, the one whose surroundings agree best, and
 * of those that agree as well the one nearest to `near`. Null where it is not said. All texts are normalised.
 */
export function findQuote(
  text: string,
  { exact, prefix, suffix }: Highlight['quote'],
  near: number,
): { start: number; end: number } | null {
  if (exact === '') return null;
  let best: { start: number; agreement: number } | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const agreement =
      commonEnd(text.slice(Math.max(0, start - contextLength), start), prefix) +
      commonStart(text.slice(start + exact.length, start + exact.length + contextLength), suffix);
    const isBetter = best === null || agreement > best.agreement;
    const isNearer =
      best !== null && agreement === best.agreement && Math.abs(start - near) < Math.abs(best.start - near);
    if (isBetter || isNearer) best = { start, agreement };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

/** How many characters two texts begin with alike. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** How many characters two texts end with alike. */
export function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  return length;
}
