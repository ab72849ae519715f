/** What the steps of reading tell about their choices, for those who mend a page; null where nobody asks. */
export interface Trace {
  /** A step left an element out of the body. */
  dropped(step: string, element: Element, reason: string): void;
  /** A step chose between candidates. */
  chose(step: string, what: string, reason: string): void;
}

/** A trace that nobody reads. */
export const untraced: Trace = { dropped: () => {}, chose: () => {} };
