import { app, type BrowserWindow, Notification } from 'electron';

/** What the system shows of the work in a window. */
export interface Signs {
  /** So many captures are running; `share` is how far they are together, 0 to 1. */
  busy(running: number, share: number): void;
  /** Something ended. It is told by the system while the reader is elsewhere, and only where that is asked for. */
  ended(title: string, text: string): void;
}

/** The progress on a window's button or icon, the number on the app's icon, and notifications. */
export function signsOf(window: () => BrowserWindow | null, isAskedFor: () => boolean): Signs {
  return {
    busy(running, share) {
      // Below zero there is no bar.
      window()?.setProgressBar(running === 0 ? -1 : share);
      app.setBadgeCount(running);
    },
    ended(title, text) {
      if (!isAskedFor() || window()?.isFocused() !== false || !Notification.isSupported()) return;
      const notification = new Notification({ title, body: text });
      notification.on('click', () => window()?.show());
      notification.show();
    },
  };
}
