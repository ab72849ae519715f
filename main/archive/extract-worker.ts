import { parentPort } from 'node:worker_threads';
import { reportOf } from '../../shared/errors.ts';
import { extractArticle, withEmbedded } from '../extract/index.ts';
import type { ExtractAnswer, ExtractRequest } from './workers/messages.ts';

/** The entry of an extraction worker thread: reads one page or image after another; one that fails fails alone. */
parentPort?.on('message', (request: ExtractRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: ExtractRequest): ExtractAnswer {
  try {
    if ('page' in request) return { draft: extractArticle(request.page, { rules: request.rules }) };
    return { stated: withEmbedded(request.stated, request.image) };
  } catch (thrown) {
    return { error: reportOf(thrown) };
  }
}
