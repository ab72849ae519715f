import type { AnswerWatch } from '../door/answer-watch.ts';
import type { OneWindow } from '../window/one-window.ts';
import { painted } from '../window/painted.ts';
import type { TellWindow } from '../window/tell-window.ts';
import type { Report } from './report.ts';

/** A window that has not asked for the list, or the article, by then is not waited for any longer. */
const patience = 15_000;

/** What a beginning works with. */
export interface Beginning {
  window: OneWindow;
  watch: AnswerWatch;
  tell: TellWindow;
  report: Report;
  /** Saves sources; gives the id of the last one that was saved. */
  save: (sources: string[]) => Promise<string | null>;
}

/** Shows the window, saves what was given meanwhile, and shows the last of it in the reader. */
export async function beginWith(
  sources: string[],
  { window, watch, tell, report, save }: Beginning,
): Promise<void> {
  const [shown, last] = await Promise.all([stand({ window, watch, report }), save(sources)]);
  if (last !== null) {
    const read = watch.next('articles.read', patience, (input) => isFor(input, last));
    tell('show.article', { id: last });
    await read;
    await painted(shown);
  }
  report({ event: 'idle' });
}

/** A window that stands hears what it is told: it asks for the list only after it began to listen. */
async function stand({ window, watch, report }: Pick<Beginning, 'window' | 'watch' | 'report'>) {
  if (window.now()) return window.show();
  const listed = watch.next('articles.list', patience);
  const opened = await window.show();
  await listed;
  await painted(opened);
  report({ event: 'window', ms: performance.now() });
  return opened;
}

function isFor(input: unknown, id: string): boolean {
  return typeof input === 'object' && input !== null && 'id' in input && input.id === id;
}
