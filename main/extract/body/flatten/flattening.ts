/** What flattening goes by. */
export interface Flattening {
  /** What relative links count from; null where it is not known. */
  base: string | null;
  /** Whether an element is left out, with all it holds. */
  leaves(element: Element): boolean;
}
