import { availableParallelism } from 'node:os';
import { reportOf } from '../../../shared/errors.ts';
import { severalAtOnce } from '../concurrency.ts';
import { linesOf } from '../read-input.ts';
import { nameOf, pageLineSchema, parseLine } from '../request-lines.ts';
import type { Session } from '../session.ts';
import { pathOf } from '../sources.ts';
import { draftLine } from './draft-line.ts';
import { pageOfFile } from './page.ts';

/** Each worker has one page in hand and one waiting, so that it never waits for the disk. */
const pagesPerWorker = 2;

/**
 * Reads pages named on standard input, a JSON object a line, and writes a line for each as it is done: in any order,
 * with a bounded number in hand. A page that fails has its error in its line; the others are read all the same.
 */
export async function extractLines(session: Session): Promise<void> {
  const { surroundings } = session;
  const { openExtractors } = await session.engine();
  const count = availableParallelism();
  const extractors = openExtractors({ worker: surroundings.workers.extract, count });
  try {
    await severalAtOnce(linesOf(surroundings.stdin), count * pagesPerWorker, async (line) => {
      const answer = await answerTo(line, session, extractors.extract);
      await session.terminal.write(`${JSON.stringify(answer)}\n`);
    });
  } finally {
    await extractors.close();
  }
}

type Extract = ReturnType<Awaited<ReturnType<Session['engine']>>['openExtractors']>['extract'];

async function answerTo(
  line: { number: number; text: string },
  { surroundings, terminal, engine }: Session,
  extract: Extract,
): Promise<object> {
  try {
    const { id, path, url } = parseLine(pageLineSchema, line);
    const page = await pageOfFile(pathOf(path, surroundings.folder), webAddressOrNull(url), await engine());
    return draftLine(id, await extract(page));
  } catch (thrown) {
    const id = nameOf(line.text);
    const error = reportOf(thrown);
    terminal.fail(id === null ? `line ${line.number}` : String(id), error);
    return { id, error };
  }
}

/** A name that is no web address (lists of pages use such) says nothing about where links lead, and spoils nothing. */
function webAddressOrNull(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
