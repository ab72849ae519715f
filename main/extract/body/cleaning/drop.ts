import type { BodyContext } from '../context.ts';
import type { Block } from './block.ts';

/** Takes a block out of the body, and tells why. */
export function drop({ element }: Block, step: string, reason: string, { trace }: BodyContext): void {
  trace.dropped(step, element, reason);
  element.remove();
}
