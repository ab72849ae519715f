import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { addTags, NodeFolder, type Stored, setNotes } from '../../../main/library/index.ts';
import { all, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';
import { SyncStandIn } from './sync-stand-in.ts';

let worker = '';

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-worker-'));
  worker = join(folder, 'worker.mjs');
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'processes/worker.ts'),
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return () => rm(folder, { recursive: true, force: true });
});

/** Starts another process on a library, and collects what it says is done, in order. */
function start(
  folder: string,
  ...task: string[]
): { child: ChildProcess; told: [string, string][]; ended: Promise<unknown[]> } {
  const child = spawn(process.execPath, [worker, folder, ...task], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const told: [string, string][] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what = '', id = ''] = line.split(' ');
    told.push([what, id]);
  });
  return { child, told, ended: once(child, 'close') };
}

async function libraryPath(): Promise<string> {
  return join(await temporaryFolder(), 'library');
}

describe('two processes', () => {
  test('that add to one library at once, making it on the way, lose nothing', async () => {
    const path = await libraryPath();
    const processes = [start(path, 'add', '40'), start(path, 'add', '40')];
    for (const { ended } of processes) expect(await ended).toEqual([0, null]);
    const told = processes.flatMap((process) => process.told.map(([, id]) => id));
    expect(told).toHaveLength(80);
    const library = await sampleLibrary(new NodeFolder(path));
    expect((await all(library.ids())).sort()).toEqual(told.sort());
    expect(await all(library.verify())).toEqual([]);
    expect(await readdir(join(path, '.tmp'))).toEqual([]);
  });

  test('that change one article at once lose no change', async () => {
    const path = await libraryPath();
    const library = await sampleLibrary(new NodeFolder(path));
    const { id } = (await library.add(sampleContent())).content;
    const processes = [start(path, 'tag', id, '50', 'a'), start(path, 'tag', id, '50', 'b')];
    for (const { ended } of processes) expect(await ended).toEqual([0, null]);
    const stored = await library.read(id);
    expect(stored?.state.tags).toHaveLength(100);
    expect(stored?.state.rev).toBe(101);
  });

  test('that save one address at once make one article', async () => {
    const path = await libraryPath();
    const url = 'https://gazette.example/once';
    await sampleLibrary(new NodeFolder(path));
    const processes = [start(path, 'save', url), start(path, 'save', url), start(path, 'save', url)];
    for (const { ended } of processes) expect(await ended).toEqual([0, null]);
    const library = await sampleLibrary(new NodeFolder(path));
    expect(await all(library.ids())).toHaveLength(1);
  });
});

test('two processes on one copy and a third on another, with a sync tool between them, lose no change', async () => {
  const path = await libraryPath();
  const elsewhere = await libraryPath();
  const { id } = (await (await sampleLibrary(new NodeFolder(path))).add(sampleContent())).content;
  const lockable = new NodeFolder(path);
  const tool = new SyncStandIn(path, await madeFolder(elsewhere), async (work) => {
    const lock = await lockable.lock('write', 20_000);
    await work().finally(() => lock.release());
  });
  await tool.meetInFull();
  const there = await sampleLibrary(new NodeFolder(elsewhere), { device: 'elsewhere' });
  const processes = [start(path, 'tag', id, '30', 'a'), start(path, 'tag', id, '30', 'b')];
  let busy = true;
  const over = Promise.all(processes.map(({ ended }) => ended)).finally(() => {
    busy = false;
  });
  const said: string[] = [];
  for (let round = 0; busy; round += 1) {
    said.push(`c-${round}`);
    await there.changeState(id, (state) => addTags(state, [`c-${round}`], there.stamp()));
    await there.changeState(id, (state) => setNotes(state, `note ${round}`, there.stamp()));
    await tool.meetInFull();
    await there.mergeConflictCopies();
  }
  await over;
  const here = await sampleLibrary(new NodeFolder(path));
  for (let more = 0; more < 4; more += 1) {
    for (const library of [here, there]) await library.mergeConflictCopies();
    await tool.meetInFull();
  }
  const [mine, theirs] = [await here.read(id), await there.read(id)];
  expect(mine?.state).toEqual(theirs?.state);
  const tags = mine?.state.tags ?? [];
  for (const prefix of ['a', 'b'])
    for (let index = 0; index < 30; index += 1) expect(tags).toContain(`${prefix}-${index}`);
  for (const tag of said) expect(tags).toContain(tag);
  expect(mine?.state.notes).toBe(`note ${said.length - 1}`);
});

async function madeFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}

test('a process killed at any moment loses nothing that it said was done', async () => {
  const path = await libraryPath();
  const told = new Map<string, string>();
  for (let kills = 0; kills < 6; kills += 1) {
    for (const [what, id] of await workUntilKilled(path)) told.set(id, what);
    const library = await sampleLibrary(new NodeFolder(path));
    expect((await readdir(join(path, '.tmp'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const findings = await all(library.verify());
    expect(findings.filter(({ kind }) => kind !== 'orphaned')).toEqual([]);
    for (const [id, what] of told) assertKept(what, await library.read(id));
    // A dead process's lock is known for that at once.
    await library.add(sampleContent());
  }
  expect(told.size).toBeGreaterThan(0);
});

/** What a process said was done before it was killed, at some moment while it worked. */
async function workUntilKilled(path: string): Promise<[string, string][]> {
  const { child, told, ended } = start(path, 'busy');
  while (told.length === 0) await pause(5);
  await pause(20 + Math.random() * 150);
  child.kill('SIGKILL');
  await ended;
  return told;
}

/** The step after the last one told may have been done too: the process was killed before it could say so. */
function assertKept(what: string, stored: Stored | null): void {
  if (what === 'purged') expect(stored).toBeNull();
  if (what === 'added' || what === 'tagged') expect(stored).not.toBeNull();
  if (what === 'tagged') expect(stored?.state.tags).toEqual(['kept']);
  if (what === 'trashed' && stored)
    expect(stored).toMatchObject({ trashed: true, state: { tags: ['kept'] } });
}
