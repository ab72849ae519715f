import type { BodyContext } from '../context.ts';
import { blocksOf } from './block.ts';
import { dropBiographies } from './drop-biographies.ts';
import { dropCreditLines } from './drop-credit-lines.ts';
import { dropDateLines } from './drop-date-lines.ts';
import { dropEmptyHeadings } from './drop-empty-headings.ts';
import { dropLabels } from './drop-labels.ts';
import { dropLeadIns } from './drop-lead-ins.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { dropLinkedLists } from './drop-linked-lists.ts';
import { dropRepeatedParts } from './drop-repeated-parts.ts';
import { dropRepeats } from './drop-repeats.ts';
import { dropSiteNotes } from './drop-site-notes.ts';

/** The steps in their order: each sees what the ones before it left. */
const steps = [
  dropRepeatedParts,
  dropDateLines,
  dropLabels,
  dropLeftovers,
  dropLeadIns,
  dropLinkedLists,
  dropSiteNotes,
  dropCreditLines,
  dropBiographies,
  dropRepeats,
  dropEmptyHeadings,
];

/** Takes out of a flattened body what does not belong to its text. */
export function cleanBlocks(body: Element, context: BodyContext): void {
  let blocks = blocksOf(body);
  for (const step of steps) {
    step(blocks, context);
    blocks = blocks.filter(({ dropped }) => !dropped);
  }
}
