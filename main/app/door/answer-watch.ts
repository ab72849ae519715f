import type { CallName } from '../../../shared/api.ts';

interface Wanted {
  name: CallName;
  isIt: (input: unknown) => boolean;
  heard: () => void;
}

/** Watches what the window asks for, and so how far it is: a window that asked for the list stands. */
export class AnswerWatch {
  readonly #wanted = new Set<Wanted>();

  /** Takes note of a call that was answered. */
  readonly hear = (name: CallName, input: unknown): void => {
    for (const wanted of [...this.#wanted]) {
      if (wanted.name === name && wanted.isIt(input)) wanted.heard();
    }
  };

  /** Waits for the next call of a name (and input) to be answered, but no longer than `patience` milliseconds. */
  next(name: CallName, patience: number, isIt: (input: unknown) => boolean = () => true): Promise<void> {
    return new Promise((resolve) => {
      const wanted: Wanted = { name, isIt, heard: () => done() };
      const timer = setTimeout(() => done(), patience);
      const done = () => {
        clearTimeout(timer);
        this.#wanted.delete(wanted);
        resolve();
      };
      this.#wanted.add(wanted);
    });
  }
}
