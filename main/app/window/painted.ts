import type { BrowserWindow } from 'electron';

/** How long a window that is hidden, and so is not painted, is waited for. */
const patience = 3_000;

/** Waits until what the window knows by now has been painted. */
export async function painted(window: BrowserWindow): Promise<void> {
  const twoFrames = window.webContents
    .executeJavaScript(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))',
    )
    // The window was closed meanwhile.
    .catch(() => undefined);
  await Promise.race([twoFrames, new Promise((resolve) => setTimeout(resolve, patience))]);
}
