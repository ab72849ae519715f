import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/*
 * Stands where Electron's own default app stands: starts the app whose folder is named first on the command line, as
 * itself. Awaited to the end, because Electron holds back its ready event until this module has run.
 */
const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));

if (folder === undefined) {
  process.stderr.write('Usage: electron FOLDER, the folder of an app with its package.json\n');
  app.exit(2);
} else {
  await start(resolve(folder));
}

/** @param {string} folder */
async function start(folder) {
  const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(productName ?? name);
  app.setVersion(version);
  app.setDesktopName?.(`${name}.desktop`);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, main)).href);
}
