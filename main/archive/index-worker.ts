import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { reportOf } from '../../shared/errors.ts';
import { openIndex, type SearchIndex } from '../search/index.ts';
import type {
  IndexAnswer,
  IndexArguments,
  IndexMessage,
  IndexMethod,
  IndexMethods,
  IndexRequest,
  IndexResult,
} from './workers/messages.ts';

/** The entry of an index worker thread: one request after another, each answered through its own port. */
const { file } = z.object({ file: z.string().min(1) }).parse(workerData);
let index: SearchIndex | null = null;

parentPort?.on('message', hear);

function hear(message: IndexMessage): void {
  if ('listenTo' in message) {
    message.listenTo.on('message', hear);
    return;
  }
  message.answerTo.postMessage(answer(message));
  message.answerTo.close();
}

/** The index is opened by the first request, so that one that cannot be opened is told to who asked. */
function answer({ method, args }: IndexRequest): IndexAnswer {
  try {
    index ??= openIndex(file);
    return { value: call(index, method, args) };
  } catch (thrown) {
    return { error: reportOf(thrown) };
  }
}

function call<Method extends IndexMethod>(
  methods: IndexMethods,
  method: Method,
  args: IndexArguments<Method>,
): IndexResult<Method> {
  return methods[method](...args);
}
