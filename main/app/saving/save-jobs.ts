import { randomUUID } from 'node:crypto';
import type { SaveJob } from '../../../shared/api.ts';
import { CoupureError, reportOf } from '../../../shared/errors.ts';
import type { SaveOptions, SaveOutcome } from '../../archive/index.ts';

/** Saves going on at once: enough to hide a slow site behind another, few enough to leave the computer usable. */
const atOnce = 3;
/** Jobs that are over and still told of; older ones are forgotten. */
const remembered = 100;

/** Saves one source; the archive's `save` or `retryImages`, bound. */
export type Save = (options: SaveOptions) => Promise<SaveOutcome>;

interface Entry {
  job: SaveJob;
  save: Save;
  stop: AbortController;
  over: (job: SaveJob) => void;
}

/** Sources on their way into the library: queued, a few at a time, told of at each step. */
export class SaveJobs {
  readonly #entries = new Map<string, Entry>();
  readonly #waiting: Entry[] = [];
  readonly #publish: (job: SaveJob) => void;
  #running = 0;

  constructor(publish: (job: SaveJob) => void) {
    this.#publish = publish;
  }

  /** Queues a source; `label` is what the reader knows it by. Gives the job's name and the way it ends. */
  begin(label: string, save: Save): { job: string; over: Promise<SaveJob> } {
    const job = newJob(label);
    const over = new Promise<SaveJob>((resolve) => {
      const entry: Entry = { job, save, stop: new AbortController(), over: resolve };
      this.#entries.set(job.job, entry);
      this.#waiting.push(entry);
    });
    this.#publish(job);
    this.#runNext();
    return { job: job.job, over };
  }

  /** All jobs that are not dismissed, oldest first. */
  all(): SaveJob[] {
    return [...this.#entries.values()].map(({ job }) => job);
  }

  /** Forgets a job; one that is still going on is stopped first. */
  dismiss(job: string): void {
    const entry = this.#entries.get(job);
    entry?.stop.abort();
    this.#entries.delete(job);
  }

  /** Stops all that is going on or waiting; a save that is stopped leaves nothing behind. */
  stopAll(): void {
    for (const { stop } of this.#entries.values()) stop.abort();
  }

  #runNext(): void {
    while (this.#running < atOnce) {
      const entry = this.#waiting.shift();
      if (!entry) return;
      this.#running += 1;
      void this.#run(entry).finally(() => {
        this.#running -= 1;
        this.#runNext();
      });
    }
  }

  async #run(entry: Entry): Promise<void> {
    try {
      if (entry.stop.signal.aborted) throw new CoupureError('cancelled', `${entry.job.source}: stopped.`);
      const outcome = await entry.save({
        signal: entry.stop.signal,
        onProgress: (progress) => this.#advance(entry, progress),
      });
      const { id, title, status, missing, health } = outcome;
      this.#advance(entry, { step: 'done', id, title, status, missing, health });
    } catch (thrown) {
      this.#advance(entry, { step: 'failed', error: reportOf(thrown) });
    }
    entry.over(entry.job);
    this.#forgetOld();
  }

  #advance(entry: Entry, change: Partial<SaveJob>): void {
    entry.job = { ...entry.job, ...change };
    // A dismissed job is out of sight; telling of it would bring it back.
    if (this.#entries.has(entry.job.job)) this.#publish(entry.job);
  }

  #forgetOld(): void {
    const over = this.all().filter(({ step }) => step === 'done' || step === 'failed');
    for (const { job } of over.slice(0, -remembered)) this.#entries.delete(job);
  }
}

function newJob(source: string): SaveJob {
  return {
    job: randomUUID(),
    source,
    step: 'waiting',
    imagesDone: 0,
    imagesTotal: 0,
    pages: null,
    id: null,
    title: null,
    status: null,
    missing: [],
    health: [],
    error: null,
  };
}
