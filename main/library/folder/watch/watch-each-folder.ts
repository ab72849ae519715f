import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WatchRequest } from './watch-on-disk.ts';

/**
 * Watches the root, the given folders and their folders, each with one inotify watch: some two thousand for the
 * largest library. Folders that appear are watched from then on, and what already lies in them is told.
 */
export function watchEachFolder({ root, folders, listener, onFailure }: WatchRequest): () => void {
  const watchers = new Map<string, FSWatcher>();
  let stopped = false;
  void begin();

  async function begin(): Promise<void> {
    watchOne('', (name) => {
      if (folders.includes(name)) void watchTree(name, true);
      else listener(name);
    });
    await Promise.all(folders.map((top) => watchTree(top, false)));
  }

  async function watchTree(top: string, tell: boolean): Promise<void> {
    watchOne(top, (name) => void watchFolder(`${top}/${name}`, true));
    const names = await namesIn(top);
    for (const name of names) await watchFolder(`${top}/${name}`, tell);
  }

  async function watchFolder(path: string, tell: boolean): Promise<void> {
    if (stopped || watchers.has(path)) return;
    const isFolder = watchOne(path, (name) => listener(`${path}/${name}`));
    if (!isFolder || !tell) return;
    for (const name of await namesIn(path)) listener(`${path}/${name}`);
  }

  /** False where there is nothing to watch, because it is gone or is no folder of ours. */
  function watchOne(path: string, onName: (name: string) => void): boolean {
    if (stopped || watchers.has(path)) return false;
    try {
      const watcher = watch(join(root, path), { persistent: false }, (_event, name) => {
        if (name) onName(name);
      });
      watcher.on('error', () => forget(path));
      watchers.set(path, watcher);
      return true;
    } catch (thrown) {
      if (isOutOfHandles(thrown)) fail();
      return false;
    }
  }

  async function namesIn(path: string): Promise<string[]> {
    return readdir(join(root, path)).catch(() => []);
  }

  function forget(path: string): void {
    watchers.get(path)?.close();
    watchers.delete(path);
  }

  function fail(): void {
    if (stopped) return;
    stop();
    onFailure();
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
