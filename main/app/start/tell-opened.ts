import { app } from 'electron';
import { reportOf } from '../../../shared/errors.ts';
import type { AtWork } from '../libraries/at-work.ts';
import type { Report } from './report.ts';

/** What a library that cannot be opened ends the app with, as it does the command. */
const libraryUnusable = 3;

/**
 * Tells the start script what came of opening the library. A reader is told in the window, and can do something about
 * it; the script has nobody before the display, so there the app ends.
 */
export async function tellOpened(
  opening: Promise<AtWork>,
  report: Report,
  isReported: boolean,
): Promise<void> {
  try {
    const { archive } = await opening;
    report({ event: 'library', folder: archive.folder });
  } catch (thrown) {
    report({ event: 'unopened', error: reportOf(thrown) });
    if (isReported) app.exit(libraryUnusable);
  }
}
