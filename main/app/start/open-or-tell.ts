import { app, dialog } from 'electron';
import { type ErrorReport, reportOf } from '../../../shared/errors.ts';
import { type Archive, rememberLibraryFolder } from '../../archive/index.ts';
import type { Words } from '../words/words.ts';
import type { Report } from './report.ts';

/** What a library that cannot be opened ends the app with, as it does the command. */
const libraryUnusable = 3;

/**
 * Opens the library; one that cannot be opened is told, with what can be done, and another can be chosen. Null: the
 * app is ending.
 */
export async function openOrTell(
  open: () => Promise<Archive>,
  { words, report, isReported }: { words: Words; report: Report; isReported: boolean },
): Promise<Archive | null> {
  try {
    return await open();
  } catch (thrown) {
    const error = reportOf(thrown);
    report({ event: 'unopened', error });
    // Where the start script tells it, there may be nobody before the display to answer a dialog.
    if (isReported) app.exit(libraryUnusable);
    else await askForAnother(error, words);
    return null;
  }
}

async function askForAnother({ message, hint }: ErrorReport, words: Words): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: words['unopened.title'],
    message: words['unopened.title'],
    detail: `${message}\n\n${hint}`,
    buttons: [words['unopened.quit'], words['unopened.other']],
    defaultId: 1,
    cancelId: 0,
  });
  if (response === 1) await openAnother(words);
  app.exit(response === 1 ? 0 : libraryUnusable);
}

async function openAnother(words: Words): Promise<void> {
  const { filePaths } = await dialog.showOpenDialog({
    title: words['unopened.choose'],
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  if (folder === undefined) return;
  await rememberLibraryFolder(folder);
  const others = process.argv.slice(1).filter((argument) => !argument.startsWith('--library='));
  app.relaunch({ args: [`--library=${folder}`, ...others] });
}
