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
  let stopped = false;
  void round(() => undefined);

  async function round(tell: (path: string) => void): Promise<void> {
    await look('', tell);
    for (const top of folders) {
      const below = await folder.listWithStatus(top).catch((): Listed[] => []);
      for (const entry of below) {
        const path = `${top}/${entry.name}`;
        if (entry.kind === 'folder' && times.get(path) !== entry.mtimeMs) {
          times.set(path, entry.mtimeMs);
          await look(path, tell);
        }
      }
    }
    if (stopped) return;
    timer = setTimeout(() => void round(listener), everyMs);
    timer.unref();
  }

  async function look(path: string, tell: (path: string) => void): Promise<void> {
    const listed = await folder.listWithStatus(path).catch(() => null);
    if (!listed || stopped) return;
    const before = known.get(path) ?? new Map();
    const now = versionsOf(listed);
    known.set(path, now);
    for (const name of new Set([...before.keys(), ...now.keys()])) {
      if (before.get(name) !== now.get(name)) tell(path === '' ? name : `${path}/${name}`);
    }
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
