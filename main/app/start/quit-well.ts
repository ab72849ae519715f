import { app } from 'electron';

/** Closing takes a moment at most; whatever holds it up longer leaves nothing half-written either. */
const patience = 5_000;

/** Ends the app when its last window is closed, except on a Mac, and closes what is open before it ends. */
export function quitWell({ show, close }: { show: () => void; close: () => Promise<void> }): void {
  let isClosed = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', show);
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    const tooLong = new Promise((resolve) => setTimeout(resolve, patience));
    // A quitting that begins while this one is being held up would be held up with it.
    const quit = () => setImmediate(() => app.quit());
    void Promise.race([close().catch(() => undefined), tooLong]).then(quit);
  });
}
