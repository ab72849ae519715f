import { app } from 'electron';
import type { OneWindow } from '../window/one-window.ts';

/** Closing takes a moment at most; whatever holds it up longer leaves nothing half-written either. */
const patience = 5_000;

/** Ends the app when its window is closed, except on a Mac, and closes what is open before it ends. */
export function quitWell(window: OneWindow, close: () => Promise<void>): void {
  let isClosed = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => void window.show());
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    const tooLong = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([close().catch(() => undefined), tooLong]).then(() => app.quit());
  });
}
