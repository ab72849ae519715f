import type { ArticleId } from '../../../shared/values.ts';
import type { Stored } from '../../library/index.ts';
import { entryOf } from '../publish.ts';
import type { Rooms } from '../rooms.ts';

/** How many articles are told to the index at once: one transaction each, short enough to let a search in between. */
const batchSize = 200;
/** How often the window hears of what changed, in milliseconds: it reads its lists again each time. */
const announceEvery = 1_000;

/** Tells the index in batches, each while the next is being written, and the window now and then. */
export class Telling {
  readonly #rooms: Rooms;
  #batch: Stored[] = [];
  #told: ArticleId[] = [];
  #underWay: Promise<void> = Promise.resolve();
  #announcedAt = performance.now();

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  async add(stored: Stored): Promise<void> {
    this.#batch.push(stored);
    if (this.#batch.length < batchSize) return;
    await this.#send();
    if (performance.now() - this.#announcedAt > announceEvery) this.#announce();
  }

  async finish(): Promise<void> {
    await this.#send();
    await this.#underWay;
    this.#announce();
  }

  async #send(): Promise<void> {
    const batch = this.#batch.splice(0);
    await this.#underWay;
    this.#underWay = this.#put(batch);
    // Its failure is told by whoever waits for it next.
    this.#underWay.catch(() => undefined);
  }

  async #put(batch: Stored[]): Promise<void> {
    if (batch.length === 0) return;
    await this.#rooms.index.call('put', batch.map(entryOf));
    this.#told.push(...batch.map(({ content }) => content.id));
  }

  #announce(): void {
    this.#announcedAt = performance.now();
    this.#rooms.changes.announce(this.#told.splice(0));
  }
}
