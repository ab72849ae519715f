import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file as a sync tool sees it. */
interface Version {
  text: string;
  mtimeMs: number;
}
type Files = Map<string, Version>;

/** How sync tools name what lost: before the ending, with something that makes it another each time. */
export const conflictNames: { tool: string; mark: (round: number) => string }[] = [
  { tool: 'Syncthing', mark: (round) => `.sync-conflict-20240506-${digits(round)}-ABCDEFG` },
  { tool: 'Dropbox', mark: (round) => ` (Alex's conflicted copy 2024-05-06 ${round})` },
  { tool: 'OneDrive', mark: (round) => `-LAPTOP-${round}` },
  { tool: 'iCloud Drive', mark: (round) => ` ${round + 2}` },
  { tool: 'Google Drive', mark: (round) => ` (${round + 1})` },
  { tool: 'Nextcloud', mark: (round) => ` (conflicted copy 2024-05-06 ${digits(round)})` },
];

function digits(round: number): string {
  return String(round).padStart(6, '0');
}

/** One meeting of two copies: in which order files are taken, and after how many it breaks off. */
export interface Meeting {
  /** Gives each name a place in the order. */
  order: (name: string) => number;
  atMost: number;
  tool: number;
}

/** Runs work while nobody else writes. */
export type Alone = (work: () => Promise<void>) => Promise<void>;

/**
 * Stands for a sync tool between two copies of a folder: what one side changed since the last meeting goes to the
 * other; of two changes the later stays, and the other becomes a conflict copy on its side, which travels like any
 * file; a change wins over a deletion. What is being written (`.tmp`) is left out.
 */
export class SyncStandIn {
  readonly #one: string;
  readonly #other: string;
  readonly #last: Files = new Map();
  readonly #alone: Alone;
  #round = 0;

  /** `alone` keeps others from writing between the tool's look at a file and its replacing it. */
  constructor(one: string, other: string, alone: Alone = (work) => work()) {
    this.#one = one;
    this.#other = other;
    this.#alone = alone;
  }

  /** Brings the two together, as far as the meeting goes. */
  async meet({ order, atMost, tool }: Meeting): Promise<void> {
    const here = await filesIn(this.#one);
    const there = await filesIn(this.#other);
    const names = [...new Set([...here.keys(), ...there.keys(), ...this.#last.keys()])];
    names.sort((a, b) => order(a) - order(b));
    for (const name of names.slice(0, atMost)) {
      await this.#alone(() => this.#settleIfStill(name, here.get(name), there.get(name), tool));
    }
  }

  /** The whole of both sides, in order. */
  meetInFull(): Promise<void> {
    return this.meet({ order: () => 0, atMost: Number.POSITIVE_INFINITY, tool: 0 });
  }

  /** What was changed since the look at it is left to the next meeting: nothing is replaced that was not seen. */
  async #settleIfStill(
    name: string,
    mine: Version | undefined,
    theirs: Version | undefined,
    tool: number,
  ): Promise<void> {
    const [here, there] = await Promise.all(
      [this.#one, this.#other].map((path) => versionOf(join(path, name))),
    );
    if (here?.text === mine?.text && there?.text === theirs?.text)
      await this.#settle(name, mine, theirs, tool);
  }

  async #settle(
    name: string,
    mine: Version | undefined,
    theirs: Version | undefined,
    tool: number,
  ): Promise<void> {
    const last = this.#last.get(name)?.text;
    const changedHere = mine?.text !== last;
    const changedThere = theirs?.text !== last;
    if (mine?.text === theirs?.text) this.#note(name, mine);
    else if (mine && theirs && changedHere && changedThere) await this.#keepBoth(name, mine, theirs, tool);
    else if (mine && changedHere) await this.#put(this.#other, name, mine);
    else if (theirs && changedThere) await this.#put(this.#one, name, theirs);
    else await this.#remove(name);
  }

  async #keepBoth(name: string, mine: Version, theirs: Version, tool: number): Promise<void> {
    this.#round += 1;
    const mineWins =
      mine.mtimeMs > theirs.mtimeMs || (mine.mtimeMs === theirs.mtimeMs && mine.text > theirs.text);
    const mark = conflictNames[tool % conflictNames.length]?.mark(this.#round);
    const copy = name.replace(/\.json$/, `${mark}.json`);
    const loser = mineWins ? this.#other : this.#one;
    await write(loser, copy, mineWins ? theirs : mine);
    await this.#put(loser, name, mineWins ? mine : theirs);
  }

  async #put(path: string, name: string, version: Version): Promise<void> {
    await write(path, name, version);
    this.#note(name, version);
  }

  async #remove(name: string): Promise<void> {
    for (const path of [this.#one, this.#other]) await rm(join(path, name), { force: true });
    this.#note(name, undefined);
  }

  #note(name: string, version: Version | undefined): void {
    if (version) this.#last.set(name, version);
    else this.#last.delete(name);
  }
}

async function filesIn(path: string, inside = ''): Promise<Files> {
  const files: Files = new Map();
  for (const entry of await readdir(join(path, inside), { withFileTypes: true })) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.name === '.tmp' || entry.name.endsWith('.syncing')) continue;
    if (entry.isDirectory()) for (const [file, found] of await filesIn(path, name)) files.set(file, found);
    const version = entry.isFile() ? await versionOf(join(path, name)) : null;
    if (version) files.set(name, version);
  }
  return files;
}

/** Null for what went away between the listing and the look at it. */
async function versionOf(file: string): Promise<Version | null> {
  try {
    return { text: await readFile(file, 'utf8'), mtimeMs: Math.floor((await stat(file)).mtimeMs) };
  } catch {
    return null;
  }
}

async function write(path: string, name: string, { text, mtimeMs }: Version): Promise<void> {
  const target = join(path, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.syncing`, text);
  await utimes(`${target}.syncing`, mtimeMs / 1000, mtimeMs / 1000);
  await rename(`${target}.syncing`, target);
}
