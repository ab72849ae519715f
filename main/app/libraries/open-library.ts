import { app } from 'electron';
import { type Archive, openArchive } from '../../archive/index.ts';
import { built } from '../built.ts';
import { systemNetwork } from '../network/system-network.ts';

/** Opens the library in a folder for a reader; `mayMake` says whether one is made where there is none. */
export function openLibrary(folder: string, mayMake: boolean): Promise<Archive> {
  const workers = {
    extract: built('./extract-worker.js'),
    index: built('./index-worker.js'),
    intake: built('./intake-worker.js'),
  };
  return openArchive({
    folder,
    create: mayMake,
    stays: true,
    workers,
    network: systemNetwork(),
    agent: `Coupure/${app.getVersion()}`,
  });
}
