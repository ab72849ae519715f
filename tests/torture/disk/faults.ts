import { reportOf } from '../../../shared/errors.ts';
import { emptyTally, type Tally } from '../tally.ts';
import type { CuttingFolder } from './cutting-folder.ts';
import { type Fault, FaultyFolder, faults } from './faulty-folder.ts';
import { type Allowed, wrongWith } from './holdings.ts';
import { type Mutation, mutations, perform, reopen } from './mutations.ts';
import { beforeAndAfter, prepared } from './prepared.ts';

/**
 * Lets every call to the disk fail, in every change and in every way. The failure must be told as what it is, leave
 * each article old or new, leave no temporary file, and be over when its cause is. `every` takes only each n-th call.
 */
export async function failEverywhere(every = 1): Promise<Tally> {
  const tally = emptyTally();
  for (const mutation of mutations) {
    const start = await prepared(mutation);
    const known = await beforeAndAfter(mutation, start);
    for (const fault of faults) await failDuring(mutation, fault, start, known, every, tally);
  }
  return tally;
}

async function failDuring(
  mutation: Mutation,
  fault: Fault,
  start: CuttingFolder,
  allowed: Allowed,
  every: number,
  tally: Tally,
): Promise<void> {
  for (let calls = 0; ; calls += every) {
    const folder = new FaultyFolder(start.copy());
    folder.breakAfter(calls, fault);
    const failure: unknown = await perform(mutation, folder).then(
      () => null,
      (thrown) => thrown,
    );
    folder.mend();
    if (folder.struck === null) return;
    tally.faults += 1;
    const wrong = [
      ...wrongCode(failure, fault),
      ...(await leftBehind(folder, fault)),
      ...(await wrongWith(await reopen(mutation, folder), allowed)),
      ...(await wrongAgain(mutation, folder, allowed)),
    ];
    for (const what of wrong) {
      tally.failures.push(`${mutation.name}, ${fault.name} at call ${calls} (${folder.struck}): ${what}`);
    }
  }
}

/** A fault that hinders nothing (a leftover that stays a little longer) need not be told. */
function wrongCode(failure: unknown, { code }: Fault): string[] {
  if (failure === null) return [];
  const report = reportOf(failure);
  return report.code === code ? [] : [`told as ${report.code}: ${report.message}`];
}

/** Only where the very removal fails may a temporary file stay, until it is swept. */
async function leftBehind(folder: FaultyFolder, { stays, strikes }: Fault): Promise<string[]> {
  if (folder.struck === 'remove' || (stays && strikes('remove'))) return [];
  const names = (await folder.list('.tmp')).map(({ name }) => name).filter((name) => name.endsWith('.tmp'));
  return names.filter((name) => !name.startsWith('0a1b2c3d-')).map((name) => `left ${name} behind`);
}

/** When the cause is gone, the same change succeeds. */
async function wrongAgain(mutation: Mutation, folder: FaultyFolder, { wanted }: Allowed): Promise<string[]> {
  const library = await perform(mutation, folder);
  const wrong = await wrongWith(library, { old: wanted, wanted, lostBefore: [] });
  return wrong.map((what) => `done again: ${what}`);
}
