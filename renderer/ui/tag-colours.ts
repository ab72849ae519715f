/**
 * Colours for tags that have none of their own, picked by slug so that a tag keeps its colour everywhere. Each
 * stands out against both grounds by 3:1.
 */
export const tagColours = [
  '#b3402f',
  '#2f77ab',
  '#6d8436',
  '#a0763a',
  '#8660b0',
  '#1e8a84',
  '#c2577f',
  '#6f7d8c',
] as const;

/** The colour of a tag: its own, else one that its slug always gives. */
export function tagColour(slug: string, own: string | null): string {
  if (own !== null) return own;
  let sum = 0;
  for (const letter of slug) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return tagColours[sum % tagColours.length] ?? tagColours[0];
}
