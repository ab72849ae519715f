import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../../main/archive/index.ts';
import type { Figures } from './figures.ts';
import { openMade } from './made.ts';
import { timed, times, withLoopDelay } from './measuring.ts';
import { milliseconds } from './table.ts';

/** Readers of pages start with the first pages. */
const unmeasured = 4;
const mostTagged = 10_000;
const mostChanged = 1_000;

/** What a reader and other hands change in a library. */
export async function measureChanges({ noteTimes, noteOnce }: Figures, archive: Archive): Promise<void> {
  for (let at = 0; at < unmeasured; at += 1) await saveOne(archive, `start-${at}`);
  noteTimes(
    'save one more page, durable and findable',
    await times(60, (at) => saveOne(archive, `more-${at}`)),
  );
  const ids: string[] = [];
  for await (const id of archive.matching('lang:en')) if (ids.push(id) >= mostTagged) break;
  const { value: tagging, p99 } = await withLoopDelay(() => timed(() => archive.tag(ids, ['benched'], [])));
  const what = `tag ${ids.length.toLocaleString('en')} search results`;
  noteOnce(what, tagging.ms, `event loop p99 ${milliseconds(p99)}`);
  const change = { kind: 'tag-rename', slug: 'benched', name: 'Measured' } as const;
  const renaming = await timed(() => archive.order(change));
  noteOnce('rename that tag', renaming.ms, `on ${ids.length.toLocaleString('en')} articles`);
}

function saveOne(archive: Archive, name: string): Promise<unknown> {
  const page = `<!doctype html><html lang="en"><title>One ${name}</title><article><h1>One ${name}</h1>
    ${'<p>Another article is kept, of as many words as it takes to be read as one.</p>'.repeat(8)}</article></html>`;
  const bytes = new TextEncoder().encode(page);
  return archive.save({ kind: 'bytes', bytes, url: `https://more.example/${name}` });
}

/** Other hands write: the next start takes it in. */
export async function measureReconcile({ noteOnce }: Figures, folder: string): Promise<void> {
  let changed = 0;
  for (const shelf of await readdir(join(folder, 'articles'))) {
    if (changed >= mostChanged) break;
    const names = await readdir(join(folder, 'articles', shelf));
    const [name] = names.filter((one) => /^\w+\.json$/.test(one));
    if (name === undefined) continue;
    await renameTitle(join(folder, 'articles', shelf, name));
    changed += 1;
  }
  const opening = await timed(() => openMade(folder));
  await opening.value.close();
  noteOnce(`take in ${changed.toLocaleString('en')} files changed outside`, opening.ms);
}

async function renameTitle(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(`${path}.tmp`, text.replace('"title": "', '"title": "renamed '));
  await rename(`${path}.tmp`, path);
}
