import { join } from 'node:path';
import { app, type BrowserWindow, type WebContents } from 'electron';
import type { EventName, EventPayload } from '../../../shared/api.ts';
import { built } from '../built.ts';
import { eventChannel } from '../door/channels.ts';
import type { AtWork } from '../libraries/at-work.ts';
import { keyOf } from '../libraries/recent.ts';
import type { Words } from '../words/words.ts';
import { openWindow } from './open-window.ts';
import { Seat, type SeatSurroundings } from './seat.ts';

/** Which library a window is opened on; null begins with the first start. */
export interface OpenOn {
  folder: string;
  mayMake: boolean;
}

/** The windows that are open, each with the library it shows. */
export class Windows {
  readonly #surroundings: SeatSurroundings;
  readonly #words: () => Words;
  /** The one that had the focus last stands last. */
  #seats: readonly Seat[] = [];

  constructor(surroundings: SeatSurroundings, words: () => Words) {
    this.#surroundings = surroundings;
    this.#words = words;
  }

  /** Opens a window; it shows itself when it is drawn and its library is open. */
  async open(on: OpenOn | null): Promise<Seat> {
    let begun: (opening: Promise<AtWork> | null) => void = () => undefined;
    const mayShow = new Promise<AtWork | null>((resolve) => {
      begun = (opening) => resolve(opening?.catch(() => null) ?? null);
    });
    const window = await openWindow({
      preload: built('../preload/preload.cjs'),
      placeFile: join(app.getPath('userData'), on ? `window-${keyOf(on.folder)}.json` : 'window.json'),
      others: this.#seats.map((seat) => seat.window.getNormalBounds()),
      mayShow,
      words: this.#words,
    });
    const seat = new Seat(window, this.#surroundings);
    this.#keep(seat);
    if (on === null) seat.beginFirstStart();
    begun(on && seat.show(on.folder, on.mayMake));
    return seat;
  }

  /** The window that had the focus last; null where none is open. */
  readonly current = (): Seat | null => this.#seats.at(-1) ?? null;

  /** The window that shows a library, the one used last first. */
  showing(folder: string): Seat | null {
    return this.#seats.findLast((seat) => seat.folder === folder) ?? null;
  }

  /** The window of some web contents; null for those of no window of ours. */
  readonly of = (contents: WebContents): Seat | null =>
    this.#seats.find((seat) => !seat.window.isDestroyed() && seat.window.webContents === contents) ?? null;

  /** Tells all windows of a library. With none there is nobody to tell, and nothing is lost: they ask. */
  tell<Name extends EventName>(folder: string, name: Name, payload: EventPayload<Name>): void {
    for (const seat of this.#seats) if (seat.folder === folder) tellSeat(seat, name, payload);
  }

  #keep(seat: Seat): void {
    this.#seats = [...this.#seats, seat];
    seat.window.on('focus', () => {
      this.#seats = [...this.#seats.filter((other) => other !== seat), seat];
    });
    seat.window.once('closed', () => {
      this.#seats = this.#seats.filter((other) => other !== seat);
    });
  }
}

/** Tells one window an event of the contract. */
export function tellSeat<Name extends EventName>(
  { window }: Pick<Seat, 'window'>,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, name, payload);
}

/** Brings a window before the reader. */
export function bringUp({ window }: Pick<Seat, 'window'>): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The window that the reader has before him, for a system dialog; null where there is none. */
export function windowOf(seat: Seat | null): BrowserWindow | null {
  return seat && !seat.window.isDestroyed() ? seat.window : null;
}
