import { parentPort, workerData } from 'node:worker_threads';
import { reportOf } from '../../shared/errors.ts';
import { NodeFolder, openLibrary } from '../library/index.ts';
import { type Intake, intakeFrom } from './intake.ts';
import { ask } from './workers/ask.ts';
import type { IntakeAnswer, IntakeRequest, IntakeStart } from './workers/messages.ts';

/** The entry of an intake worker thread: reads articles, works out what the index needs, and hands it to the index. */
const { folder, index }: IntakeStart = workerData;
let opened: Promise<Pick<Intake, 'take'>> | null = null;

parentPort?.on('message', async ({ ids, answerTo }: IntakeRequest) => {
  answerTo.postMessage(await answer(ids));
  answerTo.close();
});

/** The library is opened by the first request, so that one that cannot be opened is told to who asked. */
async function answer(ids: string[]): Promise<IntakeAnswer> {
  try {
    opened ??= open();
    const intake = await opened;
    return { value: await intake.take(ids) };
  } catch (thrown) {
    return { error: reportOf(thrown) };
  }
}

async function open(): Promise<Pick<Intake, 'take'>> {
  // It only reads; the name would stand in changes.
  const library = await openLibrary(new NodeFolder(folder, { waits: true }), {
    create: false,
    device: 'intake',
  });
  return intakeFrom(library, (articles) =>
    ask(index, { method: 'takeIn', args: [articles] }, 'The index stopped unexpectedly.'),
  );
}
