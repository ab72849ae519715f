import type { BodyContext } from '../context.ts';
import { dropEmptyHeadings } from './drop-empty-headings.ts';
import { dropLabels } from './drop-labels.ts';
import { dropLeadIns } from './drop-lead-ins.ts';
import { dropRepeatedParts } from './drop-repeated-parts.ts';
import { dropSiteNotes } from './drop-site-notes.ts';

/** The steps in their order: each sees what the ones before it left. */
const steps = [dropRepeatedParts, dropLabels, dropLeadIns, dropSiteNotes, dropEmptyHeadings];

/** Takes out of a flattened body what does not belong to its text. */
export function cleanBlocks(body: Element, context: BodyContext): void {
  for (const step of steps) step(body, context);
}
