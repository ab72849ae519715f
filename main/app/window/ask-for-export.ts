import type { BrowserWindow } from 'electron';
import type { Words } from '../words/words.ts';
import { askWhereTo } from './dialogs.ts';

/** Asks where to export articles to, in the system's own dialog; null where the reader turned back. */
export function askForExport(
  window: BrowserWindow | null,
  words: Words,
  format: string,
): Promise<string | null> {
  return askWhereTo(window, {
    title: words['export.title'],
    defaultPath: `${words['export.name']}.${format}`,
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  });
}
