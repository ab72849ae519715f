import type { BodyContext } from '../context.ts';
import type { Block } from './block.ts';

/** Takes a block out of the body, and tells why. */
export function drop(block: Block, step: string, reason: string, { trace, ruled }: BodyContext): void {
  if (ruled.says(block.text)) return;
  const { element } = block;
  block.dropped = true;
  trace.dropped(step, element, reason);
  element.remove();
}
