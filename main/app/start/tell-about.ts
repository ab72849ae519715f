import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { About } from '../handlers/app.ts';
import { showMessage } from '../window/dialogs.ts';
import type { Words } from '../words/words.ts';

/** The About window: the versions of all that runs, and the way to the licences. */
export async function tellAbout(window: BrowserWindow | null, about: About, words: Words): Promise<void> {
  const licences = licencesFile();
  const pressed = await showMessage(window, {
    title: words['menu.about'],
    message: `Coupure ${about.version}`,
    detail: detailOf(about, words),
    buttons: [words['about.close'], ...(licences === null ? [] : [words['about.licences']])],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (pressed === 1 && licences !== null) await shell.openPath(licences);
}

function detailOf({ electron, standInRuntime }: About, words: Words): string {
  const { chrome, node, v8 } = process.versions;
  const runtime = `Electron ${electron} · Chromium ${chrome} · Node ${node} · V8 ${v8}`;
  const warning = standInRuntime ? [words['about.stand-in']] : [];
  return [runtime, ...warning, words['about.licence']].join('\n\n');
}

/** The licences of all that is shipped; a package has them beside the app, the project's folder has not. */
function licencesFile(): string | null {
  const file = join(process.resourcesPath, 'licences.txt');
  return app.isPackaged && existsSync(file) ? file : null;
}
