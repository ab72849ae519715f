import type { Embeds } from '../embeds/index.ts';

/** What flattening goes by. */
export interface Flattening {
  embeds: Embeds;
  /** Whether an element prints the time of a live blog's entry: it stays a time, and is no date of the article. */
  isEntryTime(element: Element): boolean;
  /** What relative links count from; null where it is not known. */
  base: string | null;
  /** Whether a step has left an element out, with all it holds. */
  isLeftOut(element: Element): boolean;
  /** The same, and what carries no text. */
  leaves(element: Element): boolean;
}
