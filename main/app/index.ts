import { app } from 'electron';
import { cacheFolder, configFolder, logFolder, openLog } from '../archive/index.ts';
import { guardContents } from './guards/guard-contents.ts';
import { noting } from './logs/noting.ts';
import { watchApp } from './logs/watch-app.ts';
import { registerScheme } from './protocol/register-scheme.ts';
import { runApp } from './run-app.ts';
import { readArguments } from './start/arguments.ts';
import { chooseLibrary } from './start/library-folder.ts';
import { isFirst, keepApart } from './start/one-per-library.ts';
import { openedByMac } from './start/opened-by-mac.ts';
import { reportTo } from './start/report.ts';

/*
 * The app: what must be settled before Electron is ready, which it is not until this module has run.
 */

const given = readArguments(process.argv, {
  isDefaultApp: process.defaultApp === true,
  folder: process.cwd(),
});
const log = openLog(logFolder());
const report = noting(reportTo(process.stdout, given.report), log);
const choice = await chooseLibrary(given.library, process.env.COUPURE_LIBRARY);

registerScheme();
const opened = openedByMac();
guardContents();
watchApp(app, log, process);
keepApart(choice.isNamed ? choice.folder : null, { config: configFolder(), cache: cacheFolder() });

if (isFirst(given.sources)) {
  void app.whenReady().then(() => runApp({ given, choice, report, log, onOpened: opened.onOpened }));
} else {
  report({ event: 'handed-over', folder: choice.folder });
  app.quit();
}
