import { statfsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Folder } from '../folder.ts';
import { networkFileSystems } from './network-file-systems.ts';
import { pollFolders } from './poll-folders.ts';
import { watchEachFolder } from './watch-each-folder.ts';
import { watchWhole } from './watch-whole.ts';

/** How often it is looked whether the library folder is still the one that is watched. */
const lookEveryMs = 2_000;

/** One way to learn of changes. `onFailure` is called once if it cannot go on. */
export interface WatchRequest {
  root: string;
  /** The folders directly in the root whose files, and those one level below, matter. */
  folders: readonly string[];
  listener: (path: string) => void;
  onFailure: () => void;
}

/**
 * Watches a library on a disk in the cheapest way that can be trusted: macOS and Windows watch a whole tree; Linux
 * watches folder by folder (Node's own recursive watch takes a handle for each file); shares, and systems out of
 * handles, are polled. It is begun before this returns, so that who looks at the folder next misses nothing between.
 */
export function watchOnDisk(
  folder: Folder,
  root: string,
  folders: readonly string[],
  listener: (path: string) => void,
): () => void {
  let stopped = false;
  let stopCurrent: () => void = () => undefined;
  let watched = identityOf(root);
  const request = { root, folders, listener, onFailure: poll };
  begin();
  const timer = setInterval(() => void beginAnewIfReplaced(), lookEveryMs);
  timer.unref();

  function begin(): void {
    if (process.platform !== 'linux') stopCurrent = watchWhole(request);
    else if (isOnNetwork(root)) poll();
    else stopCurrent = watchEachFolder(request);
  }

  /** A drive that was unplugged and came back is another folder to the system. */
  async function beginAnewIfReplaced(): Promise<void> {
    const before = await watched;
    const now = await identityOf(root);
    if (stopped || now === null || now === before) return;
    watched = Promise.resolve(now);
    stopCurrent();
    begin();
  }

  function poll(): void {
    stopCurrent();
    if (!stopped) stopCurrent = pollFolders(folder, folders, listener);
  }

  return () => {
    stopped = true;
    clearInterval(timer);
    stopCurrent();
  };
}

/** What tells a folder from another at the same path; null while it cannot be looked at. */
async function identityOf(root: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(root, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function isOnNetwork(root: string): boolean {
  try {
    return networkFileSystems.includes(statfsSync(root).type);
  } catch {
    return false;
  }
}
