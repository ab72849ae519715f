import type { Session } from './session.ts';

/** A line on standard error that says how far a long command has come; only where a person looks on. */
export interface Progress {
  tell(progress: { done: number; total: number }): void;
  /** Takes the line away, before something else is printed. */
  clear(): void;
}

const everyMs = 100;

/** Shows progress in files. */
export function showProgress({ terminal, surroundings: { stderr } }: Session): Progress {
  const isSeen = stderr.isTTY === true && !terminal.json;
  let toldAt = 0;
  let isShown = false;
  return {
    tell({ done, total }) {
      if (!isSeen || performance.now() - toldAt < everyMs) return;
      toldAt = performance.now();
      isShown = true;
      stderr.write(`\r${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`);
    },
    clear() {
      if (isShown) stderr.write('\r\x1b[K');
      isShown = false;
    },
  };
}
