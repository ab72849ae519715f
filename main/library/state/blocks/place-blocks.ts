import { commonEnd, commonStart } from '../../../../shared/passages/find-quote.ts';
import { normalText } from '../../../../shared/passages/normal-text.ts';
import type { Quote } from '../../../../shared/state.ts';

/** A sequence of blocks as one text of its letters, with the places where a block begins. */
interface Lettered {
  text: string;
  /** Where each block begins, and at last where the text ends. */
  edges: number[];
}

/** Blocks from `from` up to and without `to`. */
interface Run {
  from: number;
  to: number;
}

/** So much of the surroundings must be said for a place to be found again, if not all of them are. */
const enough = 20;

/**
 * The blocks that a quotation quotes, whole: of all the places where they are said, the one whose surroundings agree
 * best. Spaces and signs are left out of account, so that a list that became paragraphs is found again. Null where it
 * is not said any more.
 */
export function findRun(blocks: readonly string[], quote: Quote): Run | null {
  const exact = lettersOf(quote.exact);
  if (exact === '') return null;
  const { text, edges } = lettered(blocks);
  // A photo between blocks has no letters: a run begins after it and ends before it.
  const beginning = new Map(edges.map((edge, index) => [edge, index]));
  const ending = new Map([...edges.entries()].reverse().map(([index, edge]) => [edge, index]));
  const agreementAt = agreementIn(text, quote);
  let best: (Run & { agreement: number }) | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const from = beginning.get(start);
    const to = ending.get(start + exact.length);
    if (from === undefined || to === undefined) continue;
    const { before, after } = agreementAt(start, start + exact.length);
    if (best === null || before + after > best.agreement) best = { from, to, agreement: before + after };
  }
  return best && { from: best.from, to: best.to };
}

/** Before which block a quotation belongs that is not there, by what stands before and after it; null where that is gone. */
export function findGap(blocks: readonly string[], quote: Quote): number | null {
  const { text, edges } = lettered(blocks);
  const agreementAt = agreementIn(text, quote);
  const [prefix, suffix] = [lettersOf(quote.prefix), lettersOf(quote.suffix)];
  if (prefix === '' && suffix === '') return blocks.length;
  let best: { at: number; agreement: number } | null = null;
  for (const [at, edge] of edges.entries()) {
    const { before, after } = agreementAt(edge, edge);
    const isPlace =
      (prefix !== '' && before >= Math.min(prefix.length, enough)) ||
      (suffix !== '' && after >= Math.min(suffix.length, enough));
    if (isPlace && (best === null || before + after > best.agreement))
      best = { at, agreement: before + after };
  }
  return best?.at ?? null;
}

function agreementIn(text: string, { prefix, suffix }: Quote) {
  const [before, after] = [lettersOf(prefix), lettersOf(suffix)];
  return (start: number, end: number) => ({
    before: commonEnd(text.slice(Math.max(0, start - before.length), start), before),
    after: commonStart(text.slice(end, end + after.length), after),
  });
}

function lettered(blocks: readonly string[]): Lettered {
  const parts = blocks.map(lettersOf);
  const edges = [0];
  for (const part of parts) edges.push((edges.at(-1) ?? 0) + part.length);
  return { text: parts.join(''), edges };
}

/** The letters and digits of a text; its signs where it has none. */
export function lettersOf(text: string): string {
  const normal = normalText(text).text.replaceAll(' ', '');
  return normal.replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || normal;
}
