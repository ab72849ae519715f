import { type BulkJob, isBulkOver } from '../../shared/bulk.ts';

/** The jobs as they were last told of, and those who wait for the end of one. */
export class BulkJobList {
  #jobs: readonly BulkJob[] = [];
  readonly #waiting = new Map<string, (job: BulkJob) => void>();

  get all(): readonly BulkJob[] {
    return this.#jobs;
  }

  /** Takes note of how a job is. */
  hear(job: BulkJob): void {
    const isKnown = this.#jobs.some((other) => other.job === job.job);
    this.#jobs = isKnown
      ? this.#jobs.map((other) => (other.job === job.job ? job : other))
      : [...this.#jobs, job];
    if (!isBulkOver(job)) return;
    this.#waiting.get(job.job)?.(job);
    this.#waiting.delete(job.job);
  }

  /** Waits for a job's end; one that has ended is given at once. */
  over(name: string): Promise<BulkJob> {
    const known = this.#jobs.find(({ job }) => job === name);
    if (known && isBulkOver(known)) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiting.set(name, resolve));
  }
}
