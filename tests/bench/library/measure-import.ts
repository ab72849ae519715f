import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyState } from '../../../shared/state.ts';
import { generatedArticles } from './articles.ts';
import type { Figures } from './figures.ts';
import { openMade } from './made.ts';
import { megabytes, timed, withLoopDelay } from './measuring.ts';
import { milliseconds } from './table.ts';

/** An import goes on as it begins: more of them tell nothing new. */
const mostArticles = 2_000;

/** Importing JSON Lines into a library of their own, durable and findable. */
export async function measureImport({ note, articles }: Figures, scratch: string): Promise<void> {
  const count = Math.min(articles, mostArticles);
  const file = join(scratch, 'import.jsonl');
  const lines = await open(file, 'w');
  for (const { content, state } of generatedArticles(count, 23))
    await lines.write(`${JSON.stringify({ ...content, state: state ?? emptyState() })}\n`);
  await lines.close();
  const archive = await openMade(join(scratch, 'imported'), true);
  let memory = 0;
  const watching = setInterval(() => {
    memory = Math.max(memory, megabytes());
  }, 100);
  const { value: importing, p99 } = await withLoopDelay(() =>
    timed(() => archive.importFrom(file, null, () => undefined)),
  );
  clearInterval(watching);
  await archive.close();
  if (importing.value.imported !== count) throw new Error(`Only ${importing.value.imported} were imported.`);
  const perSecond = Math.round((count / importing.ms) * 1_000);
  note(
    `import ${count.toLocaleString('en')} articles of JSON Lines`,
    `${perSecond.toLocaleString('en')} articles/s`,
    `${memory} MB at most, event loop p99 ${milliseconds(p99)}`,
  );
}
