/** Something that was done and can be taken back. */
export interface Doing {
  /** What was done, in the reader's words: `Deleted “Harbour reopens”`. */
  done: string;
  /** What the menu calls it, after Undo and Redo: `Delete`. */
  name?: string;
  undo: () => Promise<unknown>;
  /** Does it again after it was taken back; what has none cannot be done again. */
  redo?: () => Promise<unknown>;
}

/** More than this is not remembered. */
const depth = 100;

/** What can be taken back and what can be done again, the last first. */
export class UndoStack {
  #done: Doing[] = [];
  #undone: Doing[] = [];

  /** Something new was done: what was taken back before cannot be done again after it. */
  push(doing: Doing): void {
    this.#done = [...this.#done, doing].slice(-depth);
    this.#undone = [];
  }

  /** Takes the last doing off the stack; undefined where there is none. */
  pop(): Doing | undefined {
    return this.#done.pop();
  }

  /** Takes one doing off, wherever it stands; false where it was taken already. */
  take(doing: Doing): boolean {
    const before = this.#done.length;
    this.#done = this.#done.filter((other) => other !== doing);
    return this.#done.length < before;
  }

  /** A doing was taken back, and may be done again. */
  undone(doing: Doing): void {
    if (doing.redo) this.#undone.push(doing);
  }

  /** Takes the doing off that was taken back last; undefined where there is none. */
  popUndone(): Doing | undefined {
    return this.#undone.pop();
  }

  /** A doing was done again: what was taken back before it still can be. */
  redone(doing: Doing): void {
    this.#done = [...this.#done, doing].slice(-depth);
  }

  /** What the next Undo and the next Redo are about; null where there is nothing, an empty name where it has none. */
  next(): { undo: string | null; redo: string | null } {
    const nameOf = (doing: Doing | undefined) => (doing ? (doing.name ?? '') : null);
    return { undo: nameOf(this.#done.at(-1)), redo: nameOf(this.#undone.at(-1)) };
  }
}
