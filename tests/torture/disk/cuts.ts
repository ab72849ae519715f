import { seeded } from '../random.ts';
import { emptyTally, type Tally } from '../tally.ts';
import { CuttingFolder } from './cutting-folder.ts';
import { type Allowed, wrongWith } from './holdings.ts';
import { looks, type Mutation, mutations, perform, reopen, threeArticles, unlisted } from './mutations.ts';
import { open } from './opening.ts';
import { beforeAndAfter, prepared } from './prepared.ts';

/** Whether the n-th unsynced change is on the disk when the power is back. */
type Survival = (index: number) => boolean;

/** What every disk may do; random ones are added to these. */
const survivals: Survival[] = [
  () => false,
  () => true,
  (index) => index % 2 === 0,
  (index) => index % 2 === 1,
  (index) => index === 0,
  (index) => index > 0,
];

/**
 * Cuts the power at every step of every change, and forgets then what was not synced, or some of it. After each cut
 * the library must open, be whole, and hold each article as it was before or as it was to be. `ways`: how many ways of
 * forgetting are tried at each step.
 */
export async function cutEverywhere(ways: number, seed: number): Promise<Tally> {
  const tally = emptyTally();
  const random = seeded(seed);
  const chances = Array.from({ length: ways }, (): Survival => () => random() < 0.5);
  const chosen = [...survivals, ...chances].slice(0, ways);
  for (const name of await unlisted(new CuttingFolder()))
    tally.failures.push(`No change is listed for ${name}.`);
  tally.failures.push(...(await changedByLooking()));
  for (const mutation of mutations) await cutDuring(mutation, chosen, tally);
  return tally;
}

async function cutDuring(mutation: Mutation, ways: readonly Survival[], tally: Tally): Promise<void> {
  const start = await prepared(mutation);
  const amid = await beforeAndAfter(mutation, start);
  const done: Allowed = {
    old: amid.wanted,
    wanted: amid.wanted,
    lostBefore: [],
  };
  const check = async (folder: CuttingFolder, when: string, allowed: Allowed) => {
    tally.cuts += 1;
    for (const wrong of await wrongIn(mutation, folder, allowed)) {
      tally.failures.push(`${mutation.name}, ${when}: ${wrong}`);
    }
  };
  for (let steps = 0; ; steps += 1) {
    const folder = start.copy();
    folder.stepsLeft = steps;
    await perform(mutation, folder).catch(() => undefined);
    const told = !folder.isCut;
    // What was told to be done cannot be undone by a cut.
    const allowed = told ? done : amid;
    for (const survives of ways) await check(folder.afterCut(survives), `cut after ${steps} steps`, allowed);
    if (told) return;
    folder.stepsLeft = Number.POSITIVE_INFINITY;
    // Killed, not cut: another process does it again and says so; then the power fails.
    await perform(mutation, folder);
    await check(
      folder.afterCut(() => false),
      `killed after ${steps} steps, done again and cut`,
      done,
    );
  }
}

async function wrongIn(mutation: Mutation, folder: CuttingFolder, allowed: Allowed): Promise<string[]> {
  try {
    return await wrongWith(await reopen(mutation, folder), allowed);
  } catch (thrown) {
    return [`it cannot be opened: ${thrown}`];
  }
}

/** Calls that only look take no step that a cut could fall between. */
async function changedByLooking(): Promise<string[]> {
  const changed: string[] = [];
  for (const [name, look] of Object.entries(looks)) {
    const folder = new CuttingFolder();
    const library = await open(folder);
    await threeArticles(library);
    folder.stepsLeft = 0;
    await look(library).catch(() => undefined);
    if (folder.isCut) changed.push(`${name} changes the folder, though it is listed as only looking.`);
  }
  return changed;
}
