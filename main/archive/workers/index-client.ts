import { MessageChannel, Worker } from 'node:worker_threads';
import { CoupureError, isErrorCode } from '../../../shared/errors.ts';
import type { IndexArguments, IndexMethod, IndexRequest, IndexResult, IndexStart } from './messages.ts';

/** The index as seen from another thread: the same methods, answered later. */
export interface IndexClient {
  call<Method extends IndexMethod>(
    method: Method,
    ...args: IndexArguments<Method>
  ): Promise<IndexResult<Method>>;
  close(): Promise<void>;
}

/**
 * Opens the index in a worker thread: SQLite answers synchronously, and the window must not wait on it. Requests are
 * answered in the order they were made. Each has a port of its own, so that a worker that dies rejects exactly what
 * was under way; the next call starts it again.
 */
export function openIndexClient(worker: URL, start: IndexStart): IndexClient {
  let thread: Worker | null = null;
  /** What the index does not keep on disk: a worker that is started again is told once more. */
  let info: IndexArguments<'setInfo'> | null = null;

  function running(): Worker {
    if (thread) return thread;
    const started = new Worker(worker, { workerData: start });
    // The port of each request tells its caller; an unhandled event would end the process.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (thread === started) thread = null;
    });
    started.unref();
    thread = started;
    if (info) void ask('setInfo', info).catch(() => undefined);
    return started;
  }

  function ask<Method extends IndexMethod>(
    method: Method,
    args: IndexArguments<Method>,
  ): Promise<IndexResult<Method>> {
    return new Promise((resolve, reject) => {
      const { port1: ours, port2: theirs } = new MessageChannel();
      ours.once('message', (answer) => {
        if (answer.error) reject(errorFrom(answer.error));
        else resolve(answer.value);
        ours.close();
      });
      ours.once('close', () => reject(new CoupureError('internal', 'The index stopped unexpectedly.')));
      running().postMessage({ method, args, answerTo: theirs } satisfies IndexRequest, [theirs]);
    });
  }

  return {
    call(method, ...args) {
      if (isInfo(method, args)) info = args;
      return ask(method, args);
    },
    async close() {
      if (!thread) return;
      await ask('close', []);
      await thread?.terminate();
    },
  };
}

function isInfo(method: IndexMethod, _args: unknown[]): _args is IndexArguments<'setInfo'> {
  return method === 'setInfo';
}

function errorFrom(report: { code: string; message: string }): CoupureError {
  return new CoupureError(isErrorCode(report.code) ? report.code : 'internal', report.message);
}
