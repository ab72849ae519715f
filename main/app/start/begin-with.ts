import type { BrowserWindow } from 'electron';
import type { AnswerWatch } from '../door/answer-watch.ts';
import type { OneWindow } from '../window/one-window.ts';
import { painted } from '../window/painted.ts';
import type { TellWindow } from '../window/tell-window.ts';
import type { Report } from './report.ts';

/** A window that has not asked for the list, or the article, by then is not waited for any longer. */
const patience = 15_000;

/** What a beginning works with. */
export interface Beginning {
  watch: AnswerWatch;
  tell: TellWindow;
  report: Report;
  /** Saves sources; gives the id of the last one that was saved. */
  save: (sources: string[]) => Promise<string | null>;
}

/** Saves what was given while the window comes up, and shows the last of it in the reader. */
export async function beginWith(
  sources: string[],
  standing: Promise<BrowserWindow>,
  { watch, tell, report, save }: Beginning,
): Promise<void> {
  const [window, last] = await Promise.all([standing, save(sources)]);
  if (last !== null) {
    const read = watch.next('articles.read', patience, (input) => isFor(input, last));
    tell('show.article', { id: last });
    await read;
    await painted(window);
  }
  report({ event: 'idle' });
}

/**
 * Brings the window up, and gives it when it stands: when its list is painted. Then it hears what it is told, for it
 * asks for the list only after it began to listen.
 */
export async function stand(window: OneWindow, watch: AnswerWatch, report: Report): Promise<BrowserWindow> {
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
