import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies in a prepared runtime and is no part of Electron. */
const added = [
  '.complete.json',
  'browser_v8_context_snapshot.bin',
  'resources/app',
  'resources/app-update.yml',
  'resources/default_app.asar',
];

/**
 * electron-builder's hook: takes away what is no part of Electron: the app that starts the project's folder, and what
 * the program that a stand-in was taken from left there.
 * @param {{ appOutDir: string }} context
 */
export default async function afterExtract({ appOutDir }) {
  for (const path of added) await rm(join(appOutDir, path), { recursive: true, force: true });
}
