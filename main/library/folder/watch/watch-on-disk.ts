import { statfsSync } from 'node:fs';
import type { Folder } from '../folder.ts';
import { networkFileSystems } from './network-file-systems.ts';
import { pollFolders } from './poll-folders.ts';
import { watchEachFolder } from './watch-each-folder.ts';
import { watchWhole } from './watch-whole.ts';

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
  const request = { root, folders, listener, onFailure: poll };
  if (process.platform !== 'linux') stopCurrent = watchWhole(request);
  else if (isOnNetwork(root)) poll();
  else stopCurrent = watchEachFolder(request);

  function poll(): void {
    stopCurrent();
    if (!stopped) stopCurrent = pollFolders(folder, folders, listener);
  }

  return () => {
    stopped = true;
    stopCurrent();
  };
}

function isOnNetwork(root: string): boolean {
  try {
    return networkFileSystems.includes(statfsSync(root).type);
  } catch {
    return false;
  }
}
