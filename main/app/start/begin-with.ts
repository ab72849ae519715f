import { painted } from '../window/painted.ts';
import type { Seat } from '../window/seat.ts';
import { bringUp, tellSeat } from '../window/windows.ts';
import type { Report } from './report.ts';

/** A window that has not asked for the list, or the article, by then is not waited for any longer. */
const patience = 15_000;

/** What a beginning works with. */
export interface Beginning {
  report: Report;
  /** Saves sources; gives the id of the last one that was saved. */
  save: (sources: string[], seat: Seat) => Promise<string | null>;
}

/** Saves what was given while the window comes up, and shows the last of it in the reader. */
export async function beginWith(
  sources: string[],
  standing: Promise<Seat>,
  { report, save }: Beginning,
): Promise<void> {
  const seat = await standing;
  const last = sources.length > 0 ? await save(sources, seat) : null;
  if (last !== null) await showArticle(seat, last);
  report({ event: 'idle' });
}

/** Shows an article in the reader of a window, and waits until it is painted. */
export async function showArticle(seat: Seat, id: string): Promise<void> {
  const read = seat.watch.next('articles.read', patience, (input) => isFor(input, id));
  tellSeat(seat, 'show.article', { id });
  await read;
  await painted(seat.window);
}

/** Opens a window, and gives it when it stands: when its list, or the first start, is painted. */
export async function stand(open: () => Promise<Seat>, report: Report): Promise<Seat> {
  const seat = await open();
  await standing(seat);
  report({ event: 'window', ms: performance.now() });
  return seat;
}

/** Waits until a window is painted. Then it hears what it is told, for it asks for the list only after it began to listen. */
export async function standing(seat: Seat): Promise<void> {
  await seat.watch.next(seat.stand.kind === 'first-start' ? 'libraries.suggest' : 'articles.list', patience);
  await painted(seat.window);
}

/** Brings up a window that stands. */
export async function upAgain(seat: Seat): Promise<Seat> {
  bringUp(seat);
  return seat;
}

function isFor(input: unknown, id: string): boolean {
  return typeof input === 'object' && input !== null && 'id' in input && input.id === id;
}
