import type { WebContents } from 'electron';

/** More crashes than this in a minute are the window's own fault, and loading it again would not end them. */
const mostInAMinute = 3;
const minute = 60_000;

/** What of a window's contents is listened to and done. */
export type Restartable = Pick<WebContents, 'reload' | 'isDestroyed'> & {
  on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown;
};

/**
 * Loads the window again where its process ended. What the reader did is on the disk as soon as it is done, and saves
 * go on in another process: nothing is lost but the place on the page. `tell` says so; `isOver`: it crashes again and
 * again, and was left.
 */
export function restartAfterCrash(
  contents: Restartable,
  tell: (isOver: boolean) => void,
  now: () => number = Date.now,
): void {
  let crashes: number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || contents.isDestroyed()) return;
    crashes = [...crashes.filter((at) => now() - at < minute), now()];
    const isOver = crashes.length > mostInAMinute;
    if (!isOver) contents.reload();
    tell(isOver);
  });
}
