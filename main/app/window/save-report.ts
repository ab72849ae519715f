import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { Words } from '../words/words.ts';
import { askWhereTo } from './dialogs.ts';

/** Asks where to, and writes the report there as it was shown; false where the reader turned back. */
export async function saveReport(window: BrowserWindow | null, words: Words, text: string): Promise<boolean> {
  const out = await askWhereTo(window, {
    title: words['menu.report'],
    defaultPath: 'coupure-report.txt',
    filters: [{ name: 'Text', extensions: ['txt'] }],
  });
  if (out === null) return false;
  await writeFile(out, text);
  return true;
}
