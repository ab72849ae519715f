/** What is known about an element while the page is walked: asked once, however many selectors ask for it. */
export interface Looked {
  element: Element;
  /** Its place among its parent's elements, from 1. */
  place: number;
  /** Its classes, each between blanks. */
  classes: string;
}

/** Whether an element is such a one, whatever stands around it. */
export type Test = (looked: Looked) => boolean;

/**
 * Where the element of the part before is found: nowhere, as this is the first; anywhere around, or as the parent;
 * right before, or anywhere before in the same parent.
 */
export type Relation = 'start' | 'above' | 'parent' | 'previous' | 'before';

/** One part of a selector: what the element is, and where it stands. */
export interface Part {
  relation: Relation;
  tests: readonly Test[];
}

/** A selector without commas: its parts from the outermost on. */
export type Path = readonly Part[];
