import type { CommandName } from './commands.ts';

interface Entry {
  isEnabled: boolean;
  run: () => void;
}

/** Which part of the window carries out which command now. */
export class CommandRegistry {
  readonly #entries = new Map<CommandName, readonly Entry[]>();
  readonly #listeners = new Set<() => void>();
  #enabled: ReadonlySet<CommandName> = new Set();
  #isTelling = false;

  /** Gives the way to take it back. */
  register(name: CommandName, entry: Entry): () => void {
    this.#set(name, [...this.#of(name), entry]);
    return () =>
      this.#set(
        name,
        this.#of(name).filter((other) => other !== entry),
      );
  }

  /** Has the part that came last carry it out; false where none does, or it cannot be given now. */
  run(name: CommandName): boolean {
    const entry = this.#of(name).at(-1);
    if (!entry?.isEnabled) return false;
    entry.run();
    return true;
  }

  /** The commands that can be given now; the same set until that changes. */
  readonly enabled = (): ReadonlySet<CommandName> => this.#enabled;

  /** Tells of changes, once for many at a time; gives the way to stop. */
  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #of(name: CommandName): readonly Entry[] {
    return this.#entries.get(name) ?? [];
  }

  #set(name: CommandName, entries: readonly Entry[]): void {
    this.#entries.set(name, entries);
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => this.#tell());
  }

  #tell(): void {
    this.#isTelling = false;
    const now = [...this.#entries].filter(([, entries]) => entries.at(-1)?.isEnabled).map(([name]) => name);
    const before = this.#enabled;
    if (now.length === before.size && now.every((name) => before.has(name))) return;
    this.#enabled = new Set(now);
    for (const listener of this.#listeners) listener();
  }
}
