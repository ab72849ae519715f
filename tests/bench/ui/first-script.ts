import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The JavaScript that the window needs before it paints anything: its size and its compressed size, in bytes. */
export async function firstScript(project: string): Promise<{ bytes: number; compressed: number }> {
  const folder = join(project, 'out', 'renderer');
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
  const files = await Promise.all([...new Set(named)].map((name) => readFile(join(folder, name))));
  return {
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    compressed: files.reduce((sum, file) => sum + gzipSync(file).length, 0),
  };
}
