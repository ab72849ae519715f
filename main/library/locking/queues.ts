/** Lines by name: work of one name runs one after another, in the order it came; work of other names meanwhile. */
export class Queues {
  readonly #lasts = new Map<string, Promise<unknown>>();

  /** Runs `work` when all earlier work of that name is over, whether it failed or not. */
  async run<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#lasts.get(name);
    const mine = before ? before.then(work, work) : work();
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#lasts.set(name, settled);
    try {
      return await mine;
    } finally {
      if (this.#lasts.get(name) === settled) this.#lasts.delete(name);
    }
  }

  /** Waits until all work that is in line is over. */
  async idle(): Promise<void> {
    while (this.#lasts.size > 0) await Promise.all(this.#lasts.values());
  }
}
