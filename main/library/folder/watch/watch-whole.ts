import { watch } from 'node:fs';
import type { WatchRequest } from './watch-on-disk.ts';

/** Watches the whole tree with one handle, where the system offers that (FSEvents, ReadDirectoryChangesW). */
export function watchWhole({ root, folders, listener, onFailure }: WatchRequest): () => void {
  try {
    const watcher = watch(root, { recursive: true, persistent: false }, (_event, name) => {
      const path = name?.replaceAll('\\', '/');
      if (path && concerns(path, folders)) listener(path);
    });
    watcher.on('error', onFailure);
    return () => watcher.close();
  } catch {
    queueMicrotask(onFailure);
    return () => undefined;
  }
}

function concerns(path: string, folders: readonly string[]): boolean {
  const [top = '', ...below] = path.split('/');
  return below.length === 0 || folders.includes(top);
}
