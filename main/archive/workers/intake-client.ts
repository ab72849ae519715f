import { Worker } from 'node:worker_threads';
import type { Intake } from '../intake.ts';
import { ask } from './ask.ts';
import type { IntakeStart } from './messages.ts';

/** Takes articles into the index in a thread that reads them and hands them to the index itself. */
export function openIntakeClient(worker: URL, start: IntakeStart): Intake {
  const thread = new Worker(worker, { workerData: start, transferList: [start.index] });
  // The port of each request tells its caller; an unhandled event would end the process.
  thread.on('error', () => undefined);
  thread.unref();
  return {
    take: (ids) => ask(thread, { ids }, 'The reader of the library stopped unexpectedly.'),
    async close() {
      await thread.terminate();
    },
  };
}
