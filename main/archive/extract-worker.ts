import { parentPort } from 'node:worker_threads';
import { reportOf } from '../../shared/errors.ts';
import { extractArticle } from '../extract/index.ts';
import type { ExtractAnswer, ExtractRequest } from './workers/messages.ts';

/** The entry of an extraction worker thread: reads one page after another; a page that fails fails alone. */
parentPort?.on('message', ({ page }: ExtractRequest) => {
  parentPort?.postMessage(answer(page));
});

function answer(page: ExtractRequest['page']): ExtractAnswer {
  try {
    return { draft: extractArticle(page) };
  } catch (thrown) {
    return { error: reportOf(thrown) };
  }
}
