import type { BrowserWindow } from 'electron';
import { CoupureError, type ErrorReport, reportOf } from '../../../shared/errors.ts';
import type { WindowStand } from '../../../shared/libraries.ts';
import { AnswerWatch } from '../door/answer-watch.ts';
import type { AtWork } from '../libraries/at-work.ts';
import type { Shelf } from '../libraries/shelf.ts';

/** What a window needs of the app to show libraries. */
export interface SeatSurroundings {
  shelf: Shelf;
  /** Draws the window anew: what it has before it is another thing now. */
  draw: (window: BrowserWindow) => void;
  /** A library is open in the window. */
  onOpened: (folder: string) => void;
}

/** A window, and the library that it shows. */
export class Seat {
  readonly window: BrowserWindow;
  readonly watch = new AnswerWatch();
  readonly #surroundings: SeatSurroundings;
  #folder: string | null = null;
  /** What is to be left again; null where opening failed. */
  #taken: string | null = null;
  #stand: WindowStand = { kind: 'first-start' };
  #isFirst = true;
  readonly #waiting: ((folder: string) => void)[] = [];

  constructor(window: BrowserWindow, surroundings: SeatSurroundings) {
    this.window = window;
    this.#surroundings = surroundings;
    window.once('closed', () => this.#leave());
  }

  /** The folder of its library, open or not; null where none is chosen yet. */
  get folder(): string | null {
    return this.#folder;
  }

  get stand(): WindowStand {
    return this.#stand;
  }

  /** Its library as it is open now; waits until one is chosen and open. Throws what opening it throws. */
  async library(): Promise<AtWork> {
    const folder = this.#folder ?? (await new Promise<string>((chosen) => this.#waiting.push(chosen)));
    if (this.#stand.kind === 'unopened') throw asThrown(this.#stand.problem);
    return this.#surroundings.shelf.now(folder) ?? this.#take(folder, false);
  }

  /** Shows a library, in place of the one before; whatever comes of it can be seen in the window. */
  async show(folder: string, mayMake: boolean): Promise<AtWork> {
    const before = this.#taken;
    const opening = this.#take(folder, mayMake);
    if (!this.#isFirst) this.#surroundings.draw(this.window);
    this.#isFirst = false;
    if (before !== null) void this.#surroundings.shelf.leave(before);
    return opening;
  }

  /** The window begins with the steps of the first start. */
  beginFirstStart(): void {
    this.#stand = { kind: 'first-start' };
    this.#isFirst = false;
  }

  #take(folder: string, mayMake: boolean): Promise<AtWork> {
    this.#folder = folder;
    this.#taken = folder;
    this.#stand = { kind: 'library' };
    const opening = this.#surroundings.shelf.take(folder, mayMake);
    for (const chosen of this.#waiting.splice(0)) chosen(folder);
    opening.then(
      () => this.#surroundings.onOpened(folder),
      (thrown: unknown) => this.#tellUnopened(folder, thrown),
    );
    return opening;
  }

  #tellUnopened(folder: string, thrown: unknown): void {
    if (this.#taken !== folder) return;
    this.#taken = null;
    if (this.window.isDestroyed()) return;
    this.#stand = { kind: 'unopened', problem: reportOf(thrown) };
    this.#surroundings.draw(this.window);
  }

  #leave(): void {
    if (this.#taken !== null) void this.#surroundings.shelf.leave(this.#taken);
    this.#taken = null;
  }
}

function asThrown({ code, message, hint }: ErrorReport): CoupureError {
  return new CoupureError(code, message, { hint });
}
