import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { Words } from '../words/words.ts';
import { askWhereTo } from './dialogs.ts';

/** Asks where to, in the system's own dialog, and writes a table there; false where the reader turned back. */
export async function saveTable(window: BrowserWindow | null, words: Words, text: string): Promise<boolean> {
  const out = await askWhereTo(window, {
    title: words['table.title'],
    defaultPath: words['table.name'],
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  });
  if (out === null) return false;
  await writeFile(out, text);
  return true;
}
