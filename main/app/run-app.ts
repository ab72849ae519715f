import { app } from 'electron';
import type { Log } from '../archive/index.ts';
import { about } from './about.ts';
import { Backups } from './backup/backups.ts';
import { keepMenu } from './menu/keep-menu.ts';
import type { MenuNews } from './menu/news.ts';
import { NewsByWindow } from './menu/news-by-window.ts';
import { serveWindow } from './protocol/serve-window.ts';
import { currentArchive, type Running, setUpRunning } from './running.ts';
import type { Given } from './start/arguments.ts';
import { askToSave } from './start/ask-to-save.ts';
import { beginWith, stand, upAgain } from './start/begin-with.ts';
import type { LibraryChoice } from './start/library-folder.ts';
import { onHandedOver } from './start/one-per-library.ts';
import { quitWell } from './start/quit-well.ts';
import type { Report } from './start/report.ts';
import { agreedSources } from './start/save-link.ts';
import { saveSources } from './start/save-sources.ts';
import { tellAbout } from './start/tell-about.ts';
import { tellOpened } from './start/tell-opened.ts';
import { answerWindows } from './window/answer-windows.ts';
import { openInFileManager } from './window/open-in-file-manager.ts';
import type { Seat } from './window/seat.ts';
import { tellSeat, windowOf } from './window/windows.ts';

/** How a start is carried out. */
export interface Start {
  given: Given;
  choice: LibraryChoice;
  report: Report;
  log: Log;
  /** Calls back with what the system has the app open later on. */
  onOpened: (take: (sources: string[]) => void) => void;
}

/**
 * Runs the app, once Electron is ready: the libraries, the windows over them, and what it was started with. A window
 * loads while its library is opened; what it asks for waits.
 */
export async function runApp({ given, choice, report, log, onOpened }: Start): Promise<void> {
  const running = await setUpRunning(given.language, choice, log);
  const { windows, shelf } = running;
  const backups = backupsOf(running);
  serveWindow((hash) => shelf.fileOf(hash), given.development);
  answerWindows(running, menuOver(running, given, backups));

  const openFirst = async () => {
    const seat = await windows.open(isFirstStart(given, choice) ? null : choice);
    void tellOpened(seat.library(), report, given.report);
    return seat;
  };
  const up = () => {
    const seat = windows.current();
    return seat ? upAgain(seat) : stand(openFirst, report);
  };
  quitWell({
    show: () => void up(),
    async close() {
      backups.stop();
      await shelf.closeAll();
    },
  });
  const beginning = {
    report,
    async save(sources: string[], seat: Seat) {
      const agree = (address: string) => askToSave(seat.window, address, running.appearance.words());
      const agreed = await agreedSources(sources, agree);
      return saveSources(agreed, (await seat.library()).saving, report);
    },
  };
  const standing = up();
  const take = (sources: string[]) => void standing.then(() => beginWith(sources, up(), beginning));
  onHandedOver(take);
  onOpened(take);
  await beginWith(given.sources, standing, beginning);
}

/** The first steps are for a reader who has no library, named none, and did not come with something to save at once. */
function isFirstStart({ sources, report }: Given, choice: LibraryChoice): boolean {
  return choice.isFirstStart && sources.length === 0 && !report;
}

function backupsOf(running: Running): Backups {
  return new Backups({
    archive: () => currentArchive(running),
    window: () => windowOf(running.windows.current()),
    words: running.appearance.words,
  });
}

/** The menu acts on the window that was used last. Gives the way for a window to tell it what Undo is about and how its commands stand. */
function menuOver(
  { windows, appearance, recent }: Running,
  { development }: Given,
  backups: Backups,
): (seat: Seat, news: MenuNews) => void {
  const command = (name: string) => {
    const seat = windows.current();
    if (seat) tellSeat(seat, 'command', { name });
  };
  const tellMenu = keepMenu(appearance, {
    development,
    command,
    recent,
    openRecent(key) {
      const folder = recent.folderOf(key);
      if (folder !== null)
        void windows
          .current()
          ?.show(folder, false)
          .catch(() => undefined);
    },
    openLibraryFolder: () => void openInFileManager(windows.current()?.folder ?? ''),
    backUp: () => void backups.begin(),
    about: () => void tellAbout(windowOf(windows.current()), about(), appearance.words()),
  });
  const news = new NewsByWindow<Seat>(tellMenu);
  app.on('browser-window-focus', (_event, { webContents }) => {
    const seat = windows.of(webContents);
    if (seat) news.use(seat);
  });
  return (seat, told) => news.hear(seat, told, seat === windows.current());
}
