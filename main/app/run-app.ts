import { join } from 'node:path';
import { app, shell } from 'electron';
import { type Archive, configFolder, openArchive } from '../archive/index.ts';
import { about } from './about.ts';
import { Backups } from './backup/backups.ts';
import { built } from './built.ts';
import { BulkJobs } from './bulk/bulk-jobs.ts';
import { AnswerWatch } from './door/answer-watch.ts';
import { openDoor } from './door/open-door.ts';
import { allHandlers } from './handlers/all.ts';
import { keepMenu } from './menu/keep-menu.ts';
import type { MenuNews } from './menu/news.ts';
import { systemNetwork } from './network/system-network.ts';
import { serveWindow } from './protocol/serve-window.ts';
import { FileTokens } from './saving/file-tokens.ts';
import { SaveJobs } from './saving/save-jobs.ts';
import { type Saving, savingInto } from './saving/saving.ts';
import { type Appearance, appearanceOf } from './settings/appearance.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';
import type { Given } from './start/arguments.ts';
import { askToSave } from './start/ask-to-save.ts';
import { beginWith, stand } from './start/begin-with.ts';
import { type LibraryChoice, rememberChoice } from './start/library-folder.ts';
import { onHandedOver } from './start/one-per-library.ts';
import { openOrTell } from './start/open-or-tell.ts';
import { quitWell } from './start/quit-well.ts';
import type { Report } from './start/report.ts';
import { agreedSources } from './start/save-link.ts';
import { saveSources } from './start/save-sources.ts';
import { tellAbout } from './start/tell-about.ts';
import { askForExport } from './window/ask-for-export.ts';
import { chooseFiles } from './window/choose-files.ts';
import { OneWindow } from './window/one-window.ts';
import { openWindow } from './window/open-window.ts';
import { saveTable } from './window/save-table.ts';
import { tellWindow } from './window/tell-window.ts';

/** How a start is carried out. */
export interface Start {
  given: Given;
  choice: LibraryChoice;
  report: Report;
  /** Calls back with what the system has the app open later on. */
  onOpened: (take: (sources: string[]) => void) => void;
}

/**
 * Runs the app, once Electron is ready: the library, the window over it, and what it was started with. The window
 * loads while the library is opened; what it asks for waits.
 */
export async function runApp({ given, choice, report, onOpened }: Start): Promise<void> {
  const settings = await openSettings(join(configFolder(), 'settings.json'));
  const appearance = appearanceOf(settings, given.language);
  const opening = openLibrary(choice.folder);
  const window = windowOver(opening, appearance);
  const tell = tellWindow(window.now);
  const jobs = new SaveJobs((job) => tell('save.progress', job));
  const bulk = new BulkJobs((job) => tell('bulk.progress', job));
  const saving = opening.then((archive) => savingInto(archive, jobs));
  const watch = new AnswerWatch();
  const backups = new Backups({ opening, window: window.now, words: appearance.words });

  serveWindow(async (hash) => (await opening).fileOf(hash), given.development);
  const tellMenu = keepMenu(appearance, {
    development: given.development,
    command: (name) => tell('command', { name }),
    openLibraryFolder: () => void openInFileManager(choice.folder),
    backUp: () => void backups.begin(),
    about: () => void tellAbout(window.now(), about(), appearance.words()),
  });
  answerWindow(window, watch, { opening, saving, bulk, settings, appearance, tellMenu });
  const standing = stand(window, watch, report);

  const telling = { words: appearance.words(), report, isReported: given.report };
  const archive = await openOrTell(() => opening, telling);
  if (archive === null) return;
  report({ event: 'library', folder: archive.folder });
  archive.onChange((ids) => tell('library.changed', { ids }));
  quitWell(window, async () => {
    jobs.stopAll();
    backups.stop();
    await bulk.stopAll();
    await archive.close();
  });
  await rememberChoice(choice);

  const save = async (sources: string[]) => {
    const agree = async (address: string) => askToSave(await window.show(), address, appearance.words());
    return saveSources(await agreedSources(sources, agree), await saving, report);
  };
  const beginning = { watch, tell, report, save };
  const take = (sources: string[]) => void beginWith(sources, stand(window, watch, report), beginning);
  onHandedOver(take);
  onOpened(take);
  await beginWith(given.sources, standing, beginning);
}

function windowOver(opening: Promise<Archive>, { words }: Appearance): OneWindow {
  const preload = built('../preload/preload.cjs');
  const folder = app.getPath('userData');
  return new OneWindow(() => openWindow({ preload, folder, mayShow: opening, words }));
}

interface Parts {
  opening: Promise<Archive>;
  saving: Promise<Saving>;
  bulk: BulkJobs;
  settings: SettingsStore;
  appearance: Appearance;
  tellMenu: (news: MenuNews) => void;
}

/** Opens the door to the window at once; what stands behind it is there when the library is open. */
function answerWindow(window: OneWindow, watch: AnswerWatch, parts: Parts): void {
  const { settings, appearance } = parts;
  const tokens = new FileTokens();
  const handlers = Promise.all([parts.opening, parts.saving]).then(([archive, saving]) =>
    allHandlers({
      archive,
      settings,
      saving,
      bulk: parts.bulk,
      tellMenu: parts.tellMenu,
      tokens,
      outside: { openAddress: shell.openExternal, openFolder: openInFileManager },
      about: about(),
      language: appearance.language,
      chooseFiles: () => chooseFiles(window.now(), appearance.words()),
      saveTable: (text) => saveTable(window.now(), appearance.words(), text),
      askForExport: (format) => askForExport(window.now(), appearance.words(), format),
    }),
  );
  // Told where the library is opened.
  handlers.catch(() => undefined);
  openDoor(window.now, { handlers, tokens, onAnswered: watch.hear });
}

function openLibrary(folder: string): Promise<Archive> {
  const workers = {
    extract: built('./extract-worker.js'),
    index: built('./index-worker.js'),
    intake: built('./intake-worker.js'),
  };
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
