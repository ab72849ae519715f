import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figures } from './figures.ts';
import { openMade } from './made.ts';
import { megabytes, timed, withLoopDelay } from './measuring.ts';
import { milliseconds } from './table.ts';

/** Building the index of a library anew, its size, and opening the library with it. */
export async function measureIndex(figures: Figures, folder: string): Promise<void> {
  const { note, noteOnce, articles } = figures;
  const before = process.cpuUsage();
  const { value: building, p99 } = await withLoopDelay(() => timed(() => openMade(folder)));
  const { user, system } = process.cpuUsage(before);
  const archive = building.value;
  const stats = await archive.stats();
  await archive.close();
  note('the processor for an article of the index', milliseconds((user + system) / 1_000 / articles));
  const perSecond = Math.round((articles / building.ms) * 1_000);
  note(
    'build the index',
    `${perSecond.toLocaleString('en')} articles/s`,
    `event loop p99 ${milliseconds(p99)}`,
  );
  const bytes = stats.indexBytes ?? 0;
  const text = (await bytesOfText(folder)) * articles;
  note('index on disk', `${Math.round(bytes / 2 ** 20)} MB`, `${(bytes / text).toFixed(2)} × the text`);
  const opening = await timed(() => openMade(folder));
  noteOnce('open again', opening.ms, `${megabytes()} MB`);
  await opening.value.close();
}

const fewFolders = 20;
const textSchema = z.object({ text: z.string() });

/** How long the texts are on average, in UTF-8, by some folders of the library. */
async function bytesOfText(folder: string): Promise<number> {
  const sizes: number[] = [];
  for (const shelf of (await readdir(join(folder, 'articles'))).slice(0, fewFolders)) {
    const names = await readdir(join(folder, 'articles', shelf));
    for (const name of names.filter((one) => /^\w+\.json$/.test(one))) {
      const { text } = textSchema.parse(
        JSON.parse(await readFile(join(folder, 'articles', shelf, name), 'utf8')),
      );
      sizes.push(Buffer.byteLength(text));
    }
  }
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(sizes.length, 1);
}
