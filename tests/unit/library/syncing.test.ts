import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addTags,
  type Library,
  mergeStates,
  NodeFolder,
  removeTags,
  type Stored,
  setEdit,
  setNotes,
  setStarred,
} from '../../../main/library/index.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import { all, sampleContent, sampleLibrary, temporaryFolder } from './samples.ts';

/** A file as a sync tool sees it. */
interface Version {
  text: string;
  mtimeMs: number;
}
type Files = Map<string, Version>;

async function filesIn(path: string): Promise<Files> {
  const files: Files = new Map();
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || file.includes('.tmp')) continue;
    files.set(file.slice(path.length + 1), {
      text: await readFile(file, 'utf8'),
      mtimeMs: Math.floor((await stat(file)).mtimeMs),
    });
  }
  return files;
}

async function put(path: string, name: string, version: Version): Promise<void> {
  const target = join(path, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.syncing`, version.text);
  await utimes(`${target}.syncing`, version.mtimeMs / 1000, version.mtimeMs / 1000);
  await rename(`${target}.syncing`, target);
}

/**
 * One exchange between two copies, as Syncthing does it: what one side changed since the last goes to the other; of
 * two changes the later stays, and the other becomes a conflict copy; a change wins over a deletion.
 */
async function exchange(one: string, other: string, last: Files, round: number): Promise<Files> {
  const here = await filesIn(one);
  const there = await filesIn(other);
  for (const name of new Set([...here.keys(), ...there.keys(), ...last.keys()])) {
    const mine = here.get(name);
    const theirs = there.get(name);
    if (mine?.text === theirs?.text) continue;
    const changedHere = mine?.text !== last.get(name)?.text;
    const changedThere = theirs?.text !== last.get(name)?.text;
    if (mine && theirs && changedHere && changedThere) await keepBoth(one, other, name, mine, theirs, round);
    else if (mine && (changedHere || !theirs) && !(changedThere && !changedHere))
      await put(other, name, mine);
    else if (theirs && changedThere) await put(one, name, theirs);
    else if (mine) await rm(join(one, name));
    else await rm(join(other, name));
  }
  return filesIn(one);
}

async function keepBoth(
  one: string,
  other: string,
  name: string,
  mine: Version,
  theirs: Version,
  round: number,
): Promise<void> {
  const mineWins =
    mine.mtimeMs > theirs.mtimeMs || (mine.mtimeMs === theirs.mtimeMs && mine.text > theirs.text);
  const [winner, loser] = mineWins ? [mine, theirs] : [theirs, mine];
  const stamp = String(round).padStart(6, '0');
  const copy = name.replace(/\.json$/, `.sync-conflict-20240506-${stamp}-ABCDEFG.json`);
  for (const path of [one, other]) {
    await put(path, name, winner);
    await put(path, copy, loser);
  }
}

const ids = [sampleContent().id, sampleContent().id];

type Step = (library: Library, id: string) => Promise<unknown>;
const steps: Step[] = [
  (library, id) => library.changeState(id, (state) => setStarred(state, !state.starred, library.stamp())),
  (library, id) => library.changeState(id, (state) => addTags(state, ['port'], library.stamp())),
  (library, id) => library.changeState(id, (state) => removeTags(state, ['port'], library.stamp())),
  (library, id) => library.changeState(id, (state) => addTags(state, ['mer'], library.stamp())),
  (library, id) => library.changeState(id, (state) => setNotes(state, `note ${state.rev}`, library.stamp())),
  (library, id) =>
    library.changeState(id, (state) => setEdit(state, 'title', `Title ${state.rev}`, library.stamp())),
  (library, id) => library.changeState(id, (state) => setEdit(state, 'section', 'Sea', library.stamp())),
  (library, id) =>
    library.changeContent(id, (content) => ({
      ...content,
      captures: [
        ...content.captures,
        ...content.captures.slice(-1).map((last) => ({ ...last, at: library.stamp().at })),
      ],
    })),
  (library, id) => all(library.moveToTrash([id])),
  (library, id) => all(library.restore([id])),
];

/** What a reader does, on which of two computers, to which article; a step beyond the last is an exchange. */
const histories = fc.array(
  fc.record({ side: fc.nat(1), article: fc.nat(1), step: fc.nat(steps.length + 2) }),
  { minLength: 4, maxLength: 20 },
);

async function holdings(library: Library): Promise<(Stored | null)[]> {
  const stored = await Promise.all(ids.map((id) => library.read(id)));
  const stamp = { content: { mtimeMs: 0, size: 0 }, state: null };
  return stored.map((found) => found && { ...found, stamp });
}

/** All that the reader ever did to each article, and all captures, on whichever computer. */
class Memory {
  readonly #states = new Map<string, ArticleState>();
  readonly #captures = new Map<string, Set<string>>();

  note({ content, state }: Stored): void {
    this.#states.set(content.id, mergeStates(this.#states.get(content.id) ?? emptyState(), state));
    const captures = this.#captures.get(content.id) ?? new Set();
    for (const { at } of content.captures) captures.add(at);
    this.#captures.set(content.id, captures);
  }

  assertKept(stored: Stored | null): void {
    const id = stored?.content.id ?? '';
    expect({ ...stored?.state, rev: 0 }).toEqual({ ...(this.#states.get(id) ?? emptyState()), rev: 0 });
    expect(new Set(stored?.content.captures.map(({ at }) => at))).toEqual(this.#captures.get(id));
  }
}

/** Two copies of a library on two computers, one clock, and a sync tool between them. */
async function twoCopies() {
  const base = await temporaryFolder();
  const paths = [join(base, 'desk'), join(base, 'phone')] as const;
  let clock = Date.parse('2024-05-06T12:00:00Z');
  const now = () => {
    clock += 1000;
    return new Date(clock);
  };
  const desk = await sampleLibrary(new NodeFolder(paths[0]), { device: 'desk', now });
  for (const id of ids) await desk.add(sampleContent({ id }));
  let round = 0;
  let last = await exchange(paths[0], await madeFolder(paths[1]), new Map(), round);
  const phone = await sampleLibrary(new NodeFolder(paths[1]), { device: 'phone', now });
  const sync = async () => {
    round += 1;
    last = await exchange(...paths, last, round);
    for (const library of [desk, phone]) await library.mergeConflictCopies();
  };
  return { desk, phone, sync };
}

test('two copies of a library, synced in any order, end equal and have lost nothing', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const { desk, phone, sync } = await twoCopies();
      const memory = new Memory();
      const remember = async (library: Library) => {
        for (const stored of await holdings(library)) if (stored) memory.note(stored);
      };
      await remember(desk);
      for (const done of history) {
        const library = done.side === 0 ? desk : phone;
        if (done.step < steps.length) await steps[done.step]?.(library, ids[done.article] ?? '');
        else await sync();
        await remember(library);
      }
      // The merged documents themselves travel once more.
      for (let more = 0; more < 4; more += 1) await sync();

      const held = await holdings(desk);
      expect(await holdings(phone)).toEqual(held);
      for (const stored of held) memory.assertKept(stored);
      for (const library of [desk, phone]) expect(await all(library.verify())).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

async function madeFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}
