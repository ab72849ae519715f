import fs from 'node:fs';
import { readdir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isDead, thisProcess } from './this-process.ts';

type Done = (error: NodeJS.ErrnoException | null) => void;

/**
 * The file system that proper-lockfile makes its lock folders with: each holds one empty file named after the
 * process that has the lock, so that a killed one is known at once and not only when its lock is stale.
 */
export const lockFileSystem = {
  realpath: fs.realpath,
  stat: fs.stat,
  utimes: fs.utimes,
  mkdir(folder: string, done: Done): void {
    fs.mkdir(folder, (error) => {
      if (error) return done(error);
      // Without its owner a lock is as good, and only expires later.
      fs.writeFile(join(folder, thisProcess), '', () => done(null));
    });
  },
  rmdir(folder: string, done: Done): void {
    fs.readdir(folder, (error, names) => {
      if (error) return done(error);
      let left = names.length;
      if (left === 0) return fs.rmdir(folder, done);
      for (const name of names) {
        fs.unlink(join(folder, name), () => {
          left -= 1;
          if (left === 0) fs.rmdir(folder, done);
        });
      }
    });
  },
  rmdirSync(folder: string): void {
    fs.rmSync(folder, { recursive: true });
  },
};

/**
 * Removes a lock whose owner is dead; gives whether it did. Of all who wait one removes the owner's file, and only
 * that one the folder: nobody takes away a lock that was taken meanwhile.
 */
export async function removeIfOwnerDied(folder: string): Promise<boolean> {
  try {
    const [owner] = await readdir(folder);
    if (!owner || !isDead(owner)) return false;
    await unlink(join(folder, owner));
    await rmdir(folder);
    return true;
  } catch {
    return false;
  }
}
