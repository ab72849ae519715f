import type { BrowserWindow } from 'electron';

/** The one window: opened when it is wanted, and opened anew where it was closed and the app stayed (on a Mac). */
export class OneWindow {
  readonly #open: () => Promise<BrowserWindow>;
  #window: BrowserWindow | null = null;
  #opening: Promise<BrowserWindow> | null = null;

  constructor(open: () => Promise<BrowserWindow>) {
    this.#open = open;
  }

  /** The window, if it is open. */
  readonly now = (): BrowserWindow | null => this.#window;

  /** Opens the window, or brings it before the reader. */
  async show(): Promise<BrowserWindow> {
    if (this.#window === null) return this.#openOnce();
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
    return this.#window;
  }

  #openOnce(): Promise<BrowserWindow> {
    this.#opening ??= this.#open().then((window) => {
      this.#window = window;
      this.#opening = null;
      window.once('closed', () => {
        this.#window = null;
      });
      return window;
    });
    return this.#opening;
  }
}
