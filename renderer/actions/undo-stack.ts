/** Something that was done and can be taken back. */
export interface Doing {
  /** What was done, in the reader's words: `Deleted “Harbour reopens”`. */
  done: string;
  undo: () => Promise<unknown>;
}

/** More than this is not remembered. */
const depth = 100;

/** What can be taken back, the last first. */
export class UndoStack {
  #doings: Doing[] = [];

  push(doing: Doing): void {
    this.#doings = [...this.#doings, doing].slice(-depth);
  }

  /** Takes the last doing off the stack; undefined where there is none. */
  pop(): Doing | undefined {
    return this.#doings.pop();
  }

  /** Takes one doing off, wherever it stands; false where it was taken already. */
  take(doing: Doing): boolean {
    const before = this.#doings.length;
    this.#doings = this.#doings.filter((other) => other !== doing);
    return this.#doings.length < before;
  }
}
