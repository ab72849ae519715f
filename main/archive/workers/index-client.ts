import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { ask as askThread } from './ask.ts';
import type { IndexArguments, IndexMessage, IndexMethod, IndexResult, IndexStart } from './messages.ts';

/** The index as seen from another thread: the same methods, answered later. */
export interface IndexClient {
  call<Method extends IndexMethod>(
    method: Method,
    ...args: IndexArguments<Method>
  ): Promise<IndexResult<Method>>;
  /** A way for another thread to ask the same index. */
  connect(): MessagePort;
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

  async function ask<Method extends IndexMethod>(
    method: Method,
    args: IndexArguments<Method>,
  ): Promise<IndexResult<Method>> {
    return askThread(running(), { method, args }, 'The index stopped unexpectedly.');
  }

  return {
    call(method, ...args) {
      if (isInfo(method, args)) info = args;
      return ask(method, args);
    },
    connect() {
      const { port1, port2 } = new MessageChannel();
      running().postMessage({ listenTo: port2 } satisfies IndexMessage, [port2]);
      return port1;
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
