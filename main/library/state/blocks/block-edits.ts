import { createHash } from 'node:crypto';
import type { ArticleState, BlockEdit, Stamp } from '../../../../shared/state.ts';
import { ownValue } from '../../own-value.ts';
import { remembering } from '../history.ts';
import { stampAll } from '../sets.ts';
import { blockSlot } from '../slots.ts';
import { following } from '../stamps.ts';
import { lettersOf } from './place-blocks.ts';

/**
 * The state with the reader's word on a block, and the slot that was changed by it. To remove what was brought, or to
 * bring what was removed, is to take that back: the block is as it was read.
 */
export function setBlockEdit(
  state: ArticleState,
  edit: BlockEdit,
  stamp: Stamp,
): { state: ArticleState; slot: string } {
  const opposite = oppositeOf(state, edit);
  const key = opposite ?? blockKey(edit);
  const changed = opposite ? withoutBlockEdit(state, key, stamp) : withBlockEdit(state, key, edit, stamp);
  return { state: remembering(state, changed), slot: blockSlot(key) };
}

/** The same word on the same place has the same key on every device. */
function blockKey({ kind, quote }: BlockEdit): string {
  const place = [kind, quote.exact, quote.prefix, quote.suffix].map(lettersOf).join('\n');
  return createHash('sha256').update(place).digest('hex').slice(0, 32);
}

function oppositeOf(state: ArticleState, { kind, quote }: BlockEdit): string | undefined {
  const said = lettersOf(quote.exact);
  const found = Object.entries(state.edits.blocks ?? {}).findLast(
    ([, { value }]) => value.kind !== kind && lettersOf(value.quote.exact) === said,
  );
  return found?.[0];
}

function withBlockEdit(state: ArticleState, key: string, value: BlockEdit, stamp: Stamp): ArticleState {
  const previous = ownValue(state.edits.blocks ?? {}, key) ?? ownValue(state.clock.edits, blockSlot(key));
  const blocks = { ...state.edits.blocks, [key]: { value, ...following(stamp, previous) } };
  const { [blockSlot(key)]: _tombstone, ...tombstones } = state.clock.edits;
  return { ...state, edits: { ...state.edits, blocks }, clock: { ...state.clock, edits: tombstones } };
}

function withoutBlockEdit(state: ArticleState, key: string, stamp: Stamp): ArticleState {
  const { blocks = {}, ...others } = state.edits;
  const { [key]: previous, ...left } = blocks;
  if (!previous) return state;
  const edits = Object.keys(left).length > 0 ? { ...others, blocks: left } : others;
  const tombstones = stampAll(state.clock.edits, [blockSlot(key)], following(stamp, previous), true);
  return { ...state, edits, clock: { ...state.clock, edits: tombstones } };
}
