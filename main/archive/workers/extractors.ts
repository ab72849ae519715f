import { Worker } from 'node:worker_threads';
import type { ArticleDraft } from '../../../shared/article.ts';
import { CoupureError, isErrorCode } from '../../../shared/errors.ts';
import type { Page, SiteRule } from '../../extract/index.ts';
import type { ExtractAnswer, ExtractRequest, StatedCredits } from './messages.ts';

/** Limits of one page. A page over them fails alone; its worker is ended and replaced. */
export interface ExtractLimits {
  milliseconds: number;
  heapMegabytes: number;
}

const defaultLimits: ExtractLimits = { milliseconds: 10_000, heapMegabytes: 1_024 };

/** A worker's first page also waits for the worker to load; that time is not the page's fault. */
const startAllowance = 10_000;

/** Reads pages off the caller's thread. */
export interface Extractors {
  /**
   * Reads one page. Throws `page-timeout`, `page-memory` or `page-failed`, or what extraction itself throws.
   */
  extract(page: Page): Promise<ArticleDraft>;
  /** Adds what a photo's image says of itself to the credits that are stated. Throws as `extract` does. */
  readCredits(image: Uint8Array, stated: StatedCredits): Promise<StatedCredits>;
  close(): Promise<void>;
}

interface Job {
  request: ExtractRequest;
  resolve: (answer: ExtractAnswer) => void;
  reject: (error: CoupureError) => void;
}

/**
 * A pool of extraction workers. Workers start when they are first needed and stay; each reads one page at a time,
 * so that the limits count for that page alone. `rules` are the reader's own site rules, asked for with each page.
 */
export function openExtractors(options: {
  worker: URL;
  count: number;
  limits?: ExtractLimits;
  rules?: () => Promise<readonly SiteRule[]>;
}): Extractors {
  const limits = options.limits ?? defaultLimits;
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const warm = new WeakSet<Worker>();
  let closed = false;

  async function extract(page: Page): Promise<ArticleDraft> {
    const rules = (await options.rules?.()) ?? [];
    const answer = await ask({ page, rules });
    return 'draft' in answer ? answer.draft : refused(answer);
  }

  async function readCredits(image: Uint8Array, stated: StatedCredits): Promise<StatedCredits> {
    const answer = await ask({ image, stated });
    return 'stated' in answer ? answer.stated : refused(answer);
  }

  function ask(request: ExtractRequest): Promise<ExtractAnswer> {
    return new Promise((resolve, reject) => {
      if (closed)
        return reject(new CoupureError('cancelled', 'The library was closed while the page waited.'));
      waiting.push({ request, resolve, reject });
      assign();
    });
  }

  function assign(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (all.size < options.count ? start() : null);
      const job = worker && waiting.shift();
      if (!worker || !job) return;
      run(worker, job);
    }
  }

  function start(): Worker {
    const worker = new Worker(options.worker, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      stdout: true,
      stderr: true,
    });
    all.add(worker);
    worker.unref();
    return worker;
  }

  function run(worker: Worker, job: Job): void {
    const allowance = warm.has(worker) ? 0 : startAllowance;
    const timer = setTimeout(() => end(timedOut(limits.milliseconds)), limits.milliseconds + allowance);
    worker.ref();
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.once('exit', onExit);
    worker.postMessage(job.request);

    function settle(): void {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
    }
    function onMessage(answer: ExtractAnswer): void {
      settle();
      warm.add(worker);
      idle.push(worker);
      job.resolve(answer);
      assign();
    }
    function onError(error: Error): void {
      end(errorOfCrash(error));
    }
    function onExit(): void {
      end(new CoupureError('page-failed', 'The reader of the page stopped unexpectedly.'));
    }
    function end(error: CoupureError): void {
      settle();
      all.delete(worker);
      // A worker that is being ended may still complain; nobody waits for it any more.
      worker.on('error', () => undefined);
      void worker.terminate();
      job.reject(error);
      assign();
    }
  }

  async function close(): Promise<void> {
    closed = true;
    for (const job of waiting.splice(0)) job.reject(new CoupureError('cancelled', 'The library was closed.'));
    await Promise.all([...all].map((worker) => worker.terminate()));
    all.clear();
  }

  return { extract, readCredits, close };
}

function timedOut(milliseconds: number): CoupureError {
  return new CoupureError(
    'page-timeout',
    `The page could not be read within ${milliseconds / 1000} seconds.`,
  );
}

function errorOfCrash(error: Error): CoupureError {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (outOfMemory) return new CoupureError('page-memory', 'The page needs more memory than a page may use.');
  return new CoupureError('page-failed', `The page could not be read: ${error.message}`, { cause: error });
}

/** What the worker reports instead of what was asked for. */
function refused(answer: ExtractAnswer): never {
  if (!('error' in answer)) throw new CoupureError('page-failed', 'The reader answered another question.');
  const { code, message } = answer.error;
  throw new CoupureError(isErrorCode(code) ? code : 'page-failed', message);
}
