import { CuttingFolder } from './cutting-folder.ts';
import { type Allowed, holdings, losses } from './holdings.ts';
import { type Mutation, perform, prepare } from './mutations.ts';
import { open } from './opening.ts';

/** A disk with what a change needs before it, all of it brought to the disk. */
export async function prepared(mutation: Mutation): Promise<CuttingFolder> {
  const folder = new CuttingFolder();
  if (mutation.name !== 'making the library') await prepare(mutation, folder);
  return folder.copy();
}

/** What is held before a change, and what is to be held after it. */
export async function beforeAndAfter(mutation: Mutation, start: CuttingFolder): Promise<Allowed> {
  const before = await open(start.copy());
  const wanted = await holdings(await perform(mutation, start.copy()));
  return { old: await holdings(before), wanted, lostBefore: await losses(before) };
}
