import { randomUUID } from 'node:crypto';
import { type BulkJob, isBulkOver } from '../../../shared/bulk.ts';
import { CoupureError, reportOf } from '../../../shared/errors.ts';
import { type BulkOptions, type BulkOutcome, type Journal, sizeOf } from '../../archive/index.ts';

/** What came of bulk work; an export has nothing to take back. */
export type BulkResult = Omit<BulkOutcome, 'journal'> & { journal: Journal | null };
/** Does bulk work; the archive's `bulk`, `undoBulk` or `exportTarget`, bound. */
export type BulkRun = (options: BulkOptions) => Promise<BulkResult>;

/** How often a job that goes on is told of, in milliseconds. */
const tellEvery = 100;
/** Jobs that are over and still told of. */
const remembered = 100;
/** What can be taken back is kept for so many articles in all; the oldest is forgotten first. */
const mostDeeds = 1_000_000;
/** Articles that are named where it could not be done; of more the number is told. */
const mostNamed = 50;

interface Entry {
  job: BulkJob;
  run: BulkRun;
  stop: AbortController;
  journal: Journal | null;
  toldAt: number;
}

/**
 * Work on many articles: one after another, so that what is done last is what counts, each told of as it goes. What
 * each changed is remembered, so that it can be taken back.
 */
export class BulkJobs {
  readonly #entries = new Map<string, Entry>();
  readonly #publish: (job: BulkJob) => void;
  #line: Promise<void> = Promise.resolve();

  constructor(publish: (job: BulkJob) => void) {
    this.#publish = publish;
  }

  /** Queues work; gives the job's name. A small one does not wait for what goes on. */
  begin(kind: BulkJob['kind'], run: BulkRun, isSmall = false): string {
    const job = newJob(kind);
    const entry: Entry = { job, run, stop: new AbortController(), journal: null, toldAt: 0 };
    this.#entries.set(job.job, entry);
    this.#publish(job);
    const before = this.#line;
    const over = isSmall ? this.#run(entry) : before.then(() => this.#run(entry));
    this.#line = Promise.all([before, over]).then(() => undefined);
    return job.job;
  }

  /** What a job changed, to be taken back. Throws `not-found` where it is not known any more. */
  journalOf(job: string): Journal {
    const journal = this.#entries.get(job)?.journal;
    if (!journal) {
      throw new CoupureError('not-found', 'It is not known any more what this changed.', {
        hint: 'What was done long ago, or in another session, cannot be undone as one.',
      });
    }
    return journal;
  }

  /** Stops a job; what it did is kept. */
  cancel(job: string): void {
    this.#entries.get(job)?.stop.abort();
  }

  /** All jobs that are remembered, oldest first. */
  all(): BulkJob[] {
    return [...this.#entries.values()].map(({ job }) => job);
  }

  /** Stops all; fulfilled when what is being written is written. */
  async stopAll(): Promise<void> {
    for (const { stop } of this.#entries.values()) stop.abort();
    await this.#line;
  }

  async #run(entry: Entry): Promise<void> {
    this.#advance(entry, { step: 'gathering' });
    try {
      const outcome = await entry.run({
        signal: entry.stop.signal,
        onProgress: (progress) => this.#advance(entry, { step: 'working', ...progress }),
      });
      entry.journal = outcome.journal;
      this.#advance(entry, stepAfter(outcome));
    } catch (thrown) {
      const report = reportOf(thrown);
      this.#advance(
        entry,
        report.code === 'cancelled' ? { step: 'cancelled' } : { step: 'failed', error: report },
      );
    }
    this.#forgetOld();
  }

  #advance(entry: Entry, change: Partial<BulkJob>): void {
    const isStep = change.step !== entry.job.step;
    entry.job = { ...entry.job, ...change };
    const now = performance.now();
    if (!isStep && now - entry.toldAt < tellEvery) return;
    entry.toldAt = now;
    this.#publish(entry.job);
  }

  #forgetOld(): void {
    const over = [...this.#entries.values()].filter(({ job }) => isBulkOver(job));
    for (const { job } of over.slice(0, -remembered)) this.#entries.delete(job.job);
    let kept = 0;
    for (const entry of over.toReversed()) {
      kept += entry.journal ? sizeOf(entry.journal) : 0;
      if (kept > mostDeeds) entry.journal = null;
    }
  }
}

function stepAfter({ done, total, changed, failures, isCancelled, thrown }: BulkResult): Partial<BulkJob> {
  const figures = { done, total, changed, failed: failures.length, failures: failures.slice(0, mostNamed) };
  if (thrown !== null) return { ...figures, step: 'failed', error: reportOf(thrown) };
  return { ...figures, step: isCancelled ? 'cancelled' : 'done' };
}

function newJob(kind: BulkJob['kind']): BulkJob {
  return {
    job: randomUUID(),
    kind,
    step: 'waiting',
    done: 0,
    total: 0,
    changed: 0,
    failed: 0,
    failures: [],
    error: null,
  };
}
