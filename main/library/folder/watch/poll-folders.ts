import type { Folder, Listed } from '../folder.ts';

const everyMs = 1_000;

/** Names and versions of the files of one folder. */
type Versions = Map<string, string>;

/**
 * Looks every second at the times of the folders, and into those that changed. Dearer than being told, so only for
 * shares and for systems that are out of handles. A folder that cannot be read this time is looked at the next.
 */
export function pollFolders(
  folder: Folder,
  folders: readonly string[],
  listener: (path: string) => void,
): () => void {
  const times = new Map<string, number>();
  const known = new Map<string, Versions>();
  let timer: NodeJS.Timeout | null = null;
  const startedAt = Date.now();
  let isFirst = true;
  let stopped = false;
  void round();

  async function round(): Promise<void> {
    await look('');
    for (const top of folders) {
      const below = await folder.listWithStatus(top).catch((): Listed[] => []);
      for (const entry of below) {
        const path = `${top}/${entry.name}`;
        if (entry.kind === 'folder' && times.get(path) !== entry.mtimeMs) {
          times.set(path, entry.mtimeMs);
          await look(path);
        }
      }
    }
    isFirst = false;
    if (stopped) return;
    timer = setTimeout(() => void round(), everyMs);
    timer.unref();
  }

  async function look(path: string): Promise<void> {
    const listed = await folder.listWithStatus(path).catch(() => null);
    if (!listed || stopped) return;
    const before = known.get(path) ?? (isFirst ? versionsOf(listed.filter(isOlder)) : new Map());
    const now = versionsOf(listed);
    known.set(path, now);
    for (const name of new Set([...before.keys(), ...now.keys()])) {
      if (before.get(name) !== now.get(name)) listener(path === '' ? name : `${path}/${name}`);
    }
  }

  /** The first look takes time: what was written since it began is told as a change. */
  function isOlder({ mtimeMs }: Listed): boolean {
    return mtimeMs < startedAt;
  }

  return () => {
    stopped = true;
    if (timer) clearTimeout(timer);
  };
}

function versionsOf(listed: Listed[]): Versions {
  const files = listed.filter(({ kind }) => kind === 'file');
  return new Map(files.map(({ name, mtimeMs, size }) => [name, `${mtimeMs}:${size}`]));
}
