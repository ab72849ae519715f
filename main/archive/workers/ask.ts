import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import { CoupureError, isErrorCode } from '../../../shared/errors.ts';

/**
 * Asks another thread, and waits for its answer through a port of its own: a thread that dies rejects exactly what
 * was under way, with what `dead` says.
 */
export function ask<Value>(
  thread: Pick<Worker | MessagePort, 'postMessage'>,
  request: object,
  dead: string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const { port1: ours, port2: theirs } = new MessageChannel();
    ours.once('message', (answer) => {
      if (answer.error) reject(errorFrom(answer.error));
      else resolve(answer.value);
      ours.close();
    });
    ours.once('close', () => reject(new CoupureError('internal', dead)));
    thread.postMessage({ ...request, answerTo: theirs }, [theirs]);
  });
}

function errorFrom(report: { code: string; message: string }): CoupureError {
  return new CoupureError(isErrorCode(report.code) ? report.code : 'internal', report.message);
}
