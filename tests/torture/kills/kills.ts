import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NodeFolder, openLibrary } from '../../../main/library/index.ts';
import { all } from '../../unit/library/sample-content.ts';
import { seeded } from '../random.ts';
import { emptyTally, type Tally } from '../tally.ts';
import { finish, type Place, type Running, start } from './command.ts';
import { Expectations } from './expected.ts';
import { openSite, type Site } from './site.ts';
import { type Hand, nextTask } from './tasks.ts';

/** A library is left after this many kills, so that checking it stays quick. */
const killsPerLibrary = 24;
const handsAtOnce = 4;
/** On a busy machine a process takes seconds to begin; a kill before that tells nothing. */
const longestWorkMs = 60_000;

/** How a campaign of kills is run. */
export interface KillOptions {
  kills: number;
  seed: number;
  /** The built command. */
  command: string;
  onKill: (tally: Tally) => void;
}

/**
 * Kills the real command with `kill -9`, four at work on one library at a time, at random moments, again and again.
 * After each time the library must open at once, `verify` must find nothing lost, the list must name exactly what is
 * there, and all that was acknowledged must be as it was said.
 */
export async function killAgainAndAgain(options: KillOptions): Promise<Tally> {
  const tally = emptyTally();
  const site = await openSite();
  try {
    while (tally.kills < options.kills) await onOneLibrary(options, site, tally);
  } finally {
    site.close();
  }
  return tally;
}

async function onOneLibrary(options: KillOptions, site: Site, tally: Tally): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-torture-'));
  const place: Place = { folder, library: join(folder, 'library'), command: options.command };
  const random = seeded(options.seed + tally.kills);
  const hands = openHands(place, site, random);
  const until = Math.min(options.kills, tally.kills + killsPerLibrary);
  try {
    while (tally.kills < until) {
      const failuresBefore = tally.failures.length;
      tally.kills += await workUntilKilled(hands, random, tally.failures);
      await check(place, hands, tally);
      options.onKill(tally);
      // What is wrong once would be found again after every kill.
      if (tally.failures.length > failuresBefore) break;
    }
    for (const { expectations } of hands) tally.acknowledged += expectations.acknowledged;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function openHands(place: Place, site: Site, random: () => number): Hand[] {
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  return Array.from({ length: handsAtOnce }, () => ({
    place,
    site,
    random,
    next,
    expectations: new Expectations(),
  }));
}

/** Lets all hands work until a random moment, then kills whatever runs; gives how many processes were killed. */
async function workUntilKilled(
  hands: readonly Hand[],
  random: () => number,
  failures: string[],
): Promise<number> {
  const stop = new AbortController();
  const heard = { lines: 0 };
  const working = hands.map((hand) => work(hand, stop.signal, heard, failures));
  await randomMoment(random, heard);
  stop.abort();
  const killed = await Promise.all(working);
  return killed.filter(Boolean).length;
}

/** Some time after a start, or just after some line was said: amid the work and amid what comes before and after it. */
async function randomMoment(random: () => number, heard: { lines: number }): Promise<void> {
  if (random() < 0.15) return pause(100 + random() * 2_000);
  const lines = 1 + Math.floor(random() * 60);
  const deadline = performance.now() + longestWorkMs;
  while (heard.lines < lines && performance.now() < deadline) await pause(2);
  await pause(random() * 150);
}

/** One run of the command after the other; true if the last one was killed before it was done. */
async function work(
  hand: Hand,
  stop: AbortSignal,
  heard: { lines: number },
  failures: string[],
): Promise<boolean> {
  for (;;) {
    const { args, acknowledge } = nextTask(hand);
    const running = start(hand.place, args, (line) => {
      heard.lines += 1;
      acknowledge(line);
    });
    const kill = () => void running.child.kill('SIGKILL');
    stop.addEventListener('abort', kill);
    const code = await running.ended;
    stop.removeEventListener('abort', kill);
    if (code === null) return true;
    if (code !== 0) failures.push(`coupure ${args[0]} ended with ${code}: ${tail(running)}`);
    if (stop.aborted || code !== 0) return false;
  }
}

function tail({ errors }: Running): string {
  return errors().split('\n').slice(-6).join('\n');
}

async function check(place: Place, hands: readonly Hand[], tally: Tally): Promise<void> {
  const after = `after ${tally.kills} kills`;
  const wrong = [...(await wrongByVerify(place)), ...(await wrongOnDisk(place, hands, tally))];
  tally.failures.push(...wrong.map((what) => `${after}: ${what}`));
}

async function wrongByVerify(place: Place): Promise<string[]> {
  const { code, lines, errors } = await finish(place, ['verify']);
  // Killed before the library was made: nothing is there, and nothing was acknowledged.
  if (code === 3 && errors.includes('There is no library at')) return [];
  const lost = lines.filter(({ kind }) => kind !== 'orphaned');
  const said = lost.map(({ kind, path, reason }) => `${kind} ${path}: ${reason}`);
  return code === 0 ? said : [...said, `verify ended with ${code}: ${errors}`];
}

async function wrongOnDisk(place: Place, hands: readonly Hand[], tally: Tally): Promise<string[]> {
  const library = await openLibrary(new NodeFolder(place.library), { create: true, device: 'torture' });
  const wrong: string[] = [];
  for (const { expectations } of hands) {
    const found = await expectations.compare(library);
    tally.lost += found.size;
    for (const [id, said] of found) wrong.push(`${id}: ${said.join(', ')}`);
  }
  const left = (await readdir(join(place.library, '.tmp'))).filter((name) => name.endsWith('.tmp'));
  if (left.length > 0) wrong.push(`left behind: ${left.join(', ')}`);
  wrong.push(...(await wrongInList(place, await all(library.ids()))));
  await library.close();
  return wrong;
}

/** The index is brought in step by the next command, whatever the last one was killed at. */
async function wrongInList(place: Place, ids: readonly string[]): Promise<string[]> {
  const { code, lines, errors } = await finish(place, ['list']);
  if (code !== 0) return [`list ended with ${code}: ${errors}`];
  const listed = lines.map(({ id }) => id ?? '').sort();
  const held = [...ids].sort();
  return listed.join() === held.join() ? [] : [`list names ${listed.length} articles of ${held.length}`];
}
