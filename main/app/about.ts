import { app } from 'electron';
import { devDependencies } from '../../package.json';
import type { About } from './handlers/app.ts';

/** What the app tells of itself. Another Electron than the project's own is one that stands in for it. */
export function about(): About {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    standInRuntime: process.versions.electron !== devDependencies.electron,
  };
}
