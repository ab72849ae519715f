/**
 * A text as passages are looked for in it: runs of white space are one space, soft hyphens are left out, and the
 * forms of quotes and dashes are one. `offsets[n]` is where its nth character stands in the text as it was given.
 */
export interface NormalText {
  text: string;
  /** The same, character for character, with quotes and dashes as they were written. */
  plain: string;
  offsets: number[];
}

const folded: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
};

const space = /\s/;
const softHyphen = '\u00ad';

/** Normalises a text, with the way back. */
export function normalText(raw: string): NormalText {
  const characters: string[] = [];
  const written: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (character === softHyphen) continue;
    const normal = space.test(character) ? ' ' : (folded[character] ?? character);
    if (normal === ' ' && characters.at(-1) === ' ') continue;
    characters.push(normal);
    written.push(normal === ' ' ? normal : character);
    offsets.push(at);
  }
  return { text: characters.join(''), plain: written.join(''), offsets };
}

/** Where a range of a normalised text stands in the text as it was given; the end lies after its last character. */
export function rawRange(
  { offsets }: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = offsets[start] ?? 0;
  const last = offsets[end - 1] ?? first;
  return { start: first, end: last + 1 };
}
