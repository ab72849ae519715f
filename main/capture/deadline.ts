import { CoupureError } from '../../shared/errors.ts';

/** A limit of time on a piece of work that can also be cancelled from outside. */
export interface Deadline {
  /** Aborted when time is up or the caller cancels. */
  signal: AbortSignal;
  /** What a failure really was: time being up and being cancelled look the same to the work that was stopped. */
  causeOf(thrown: unknown, what: string): unknown;
  /** Lets go of the timer. */
  end(): void;
}

/**
 * Starts the clock. A plain controller rather than `AbortSignal.any`: Node 20 can collect a timeout signal that only
 * a combined signal still refers to, and then time is never up.
 */
export function startDeadline(milliseconds: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort();
  }, milliseconds);
  const cancel = () => controller.abort();
  if (outer?.aborted) cancel();
  outer?.addEventListener('abort', cancel);

  return {
    signal: controller.signal,
    causeOf(thrown, what) {
      if (outer?.aborted) return new CoupureError('cancelled', `${what}: cancelled.`);
      if (!expired) return thrown;
      return new CoupureError('fetch-timeout', `${what}: not finished after ${milliseconds / 1000} seconds.`);
    },
    end() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', cancel);
    },
  };
}
