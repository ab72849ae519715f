import { join } from 'node:path';
import { app, shell } from 'electron';
import { type Archive, configFolder, openArchive } from '../archive/index.ts';
import { about } from './about.ts';
import { built } from './built.ts';
import { AnswerWatch } from './door/answer-watch.ts';
import { openDoor } from './door/open-door.ts';
import { allHandlers } from './handlers/all.ts';
import { keepMenu } from './menu/keep-menu.ts';
import { systemNetwork } from './network/system-network.ts';
import { serveWindow } from './protocol/serve-window.ts';
import { FileTokens } from './saving/file-tokens.ts';
import { SaveJobs } from './saving/save-jobs.ts';
import { savingInto } from './saving/saving.ts';
import { appearanceOf } from './settings/appearance.ts';
import { openSettings } from './settings/settings-store.ts';
import type { Given } from './start/arguments.ts';
import { beginWith } from './start/begin-with.ts';
import { type LibraryChoice, rememberChoice } from './start/library-folder.ts';
import { onHandedOver } from './start/one-per-library.ts';
import { openOrTell } from './start/open-or-tell.ts';
import { quitWell } from './start/quit-well.ts';
import type { Report } from './start/report.ts';
import { saveSources } from './start/save-sources.ts';
import { chooseFiles } from './window/choose-files.ts';
import { OneWindow } from './window/one-window.ts';
import { openWindow } from './window/open-window.ts';
import { tellWindow } from './window/tell-window.ts';

/** How a start is carried out. */
export interface Start {
  given: Given;
  choice: LibraryChoice;
  report: Report;
}

/** Runs the app, once Electron is ready: the library, the window over it, and what it was started with. */
export async function runApp({ given, choice, report }: Start): Promise<void> {
  const settings = await openSettings(join(configFolder(), 'settings.json'));
  const appearance = appearanceOf(settings, given.language);
  const telling = { words: appearance.words(), report, isReported: given.report };
  const archive = await openOrTell(() => openLibrary(choice.folder), telling);
  if (archive === null) return;
  await rememberChoice(choice);
  report({ event: 'library', folder: archive.folder });

  const window = new OneWindow(() =>
    openWindow({
      preload: built('../preload/preload.cjs'),
      folder: app.getPath('userData'),
      words: appearance.words,
    }),
  );
  const tell = tellWindow(window.now);
  const jobs = new SaveJobs((job) => tell('save.progress', job));
  const saving = savingInto(archive, jobs);
  const tokens = new FileTokens();
  const watch = new AnswerWatch();
  const outside = { openAddress: shell.openExternal, openFolder: openInFileManager };

  serveWindow((hash) => archive.fileOf(hash), given.development);
  const handlers = allHandlers({
    archive,
    settings,
    saving,
    tokens,
    outside,
    about: about(),
    language: appearance.language,
    chooseFiles: () => chooseFiles(window.now(), appearance.words()),
  });
  openDoor(window.now, { handlers, tokens, onAnswered: watch.hear });
  keepMenu(appearance, {
    development: given.development,
    command: (name) => tell('command', { name }),
    openLibraryFolder: () => void openInFileManager(archive.folder),
  });
  archive.onChange((ids) => tell('library.changed', { ids }));
  quitWell(window, async () => {
    jobs.stopAll();
    await archive.close();
  });

  const beginning = {
    window,
    watch,
    tell,
    report,
    save: (sources: string[]) => saveSources(sources, saving, report),
  };
  onHandedOver((sources) => void beginWith(sources, beginning));
  await beginWith(given.sources, beginning);
}

function openLibrary(folder: string): Promise<Archive> {
  const workers = { extract: built('./extract-worker.js'), index: built('./index-worker.js') };
  return openArchive({
    folder,
    create: true,
    stays: true,
    workers,
    network: systemNetwork(),
    agent: `Coupure/${app.getVersion()}`,
  });
}

/** Throws where the system has no program that shows folders. */
async function openInFileManager(folder: string): Promise<void> {
  const problem = await shell.openPath(folder);
  if (problem !== '') throw new Error(problem);
}
