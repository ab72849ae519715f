import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiskUse } from '../../shared/figures.ts';

/** So many files are looked at at once: a disk has other readers. */
const atOnce = 16;

/** How much room the files of a library take. What goes away meanwhile takes none. */
export async function diskUseOf(folder: string): Promise<DiskUse> {
  const use: DiskUse = { articles: 0, photos: 0, originals: 0, others: 0 };
  for (const name of await namesIn(folder)) use[kinds[name] ?? 'others'] += await bytesIn(join(folder, name));
  return use;
}

const kinds: Record<string, keyof DiskUse> = {
  articles: 'articles',
  media: 'photos',
  originals: 'originals',
};

async function bytesIn(path: string): Promise<number> {
  let bytes = 0;
  const waiting = [path];
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.splice(-atOnce).map(lookAt));
    for (const { own, inside } of found) {
      bytes += own;
      waiting.push(...inside);
    }
  }
  return bytes;
}

async function lookAt(path: string): Promise<{ own: number; inside: string[] }> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return { own: 0, inside: [] };
  if (!facts.isDirectory()) return { own: facts.size, inside: [] };
  return { own: 0, inside: (await namesIn(path)).map((name) => join(path, name)) };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
