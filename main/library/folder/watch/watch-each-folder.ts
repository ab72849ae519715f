import { type FSWatcher, readdirSync, type WatchEventType, watch } from 'node:fs';
import { join } from 'node:path';
import type { WatchRequest } from './watch-on-disk.ts';

/**
 * Watches the root, the given folders and their folders, each with one inotify watch: some two thousand for the
 * largest library, set in a few milliseconds. Folders that appear are watched from then on, and what already lies in
 * them is told.
 */
export function watchEachFolder({ root, folders, listener, onFailure }: WatchRequest): () => void {
  const watchers = new Map<string, FSWatcher>();
  let stopped = false;
  watchOne('', (name, event) => {
    if (!folders.includes(name)) listener(name);
    else if (event === 'rename') watchTree(name, true);
  });
  for (const top of folders) watchTree(top, false);

  function watchTree(top: string, tell: boolean): void {
    forget(top);
    watchOne(top, (name, event) => {
      if (event === 'rename') watchFolder(`${top}/${name}`, true);
    });
    for (const name of namesIn(top)) watchFolder(`${top}/${name}`, tell);
  }

  /** A folder of a name that was watched already is another one now: it came, went, or came back. */
  function watchFolder(path: string, tell: boolean): void {
    forget(path);
    const isWatched = watchOne(path, (name) => listener(`${path}/${name}`));
    if (isWatched && tell) for (const name of namesIn(path)) listener(`${path}/${name}`);
  }

  /** False where there is nothing to watch, because it is gone or is no folder of ours. */
  function watchOne(path: string, onName: (name: string, event: WatchEventType) => void): boolean {
    if (stopped) return false;
    try {
      const watcher = watch(join(root, path), { persistent: false }, (event, name) => {
        if (name) onName(name, event);
      });
      watcher.on('error', () => forget(path));
      watchers.set(path, watcher);
      return true;
    } catch (thrown) {
      if (isOutOfHandles(thrown)) fail();
      return false;
    }
  }

  function namesIn(path: string): string[] {
    try {
      return readdirSync(join(root, path));
    } catch {
      return [];
    }
  }

  function forget(path: string): void {
    watchers.get(path)?.close();
    watchers.delete(path);
  }

  function fail(): void {
    if (stopped) return;
    stop();
    queueMicrotask(onFailure);
  }

  function stop(): void {
    stopped = true;
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  }

  return stop;
}

function isOutOfHandles(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    ['ENOSPC', 'EMFILE', 'ENFILE'].includes(String(thrown.code))
  );
}
