import { origin } from '../protocol/addresses.ts';

/** What is known of who sent a message. */
export interface Sender {
  /** Whether it came from the web contents of our window, and from its outermost frame. */
  isWindow: boolean;
  /** The origin of the frame; null if the frame is gone. */
  origin: string | null;
}

/** Why a sender is not heard; null if it is. */
export function senderProblem(sender: Sender): string | null {
  if (sender.origin === null) return 'The frame that asked is gone.';
  if (!sender.isWindow) return 'Only the window itself is heard, no other page and no frame in it.';
  return sender.origin === origin ? null : `“${sender.origin}” is not the origin of the window.`;
}
