import { reportOf } from '../../../shared/errors.ts';
import { type Finding, readHeldPath } from '../../library/index.ts';
import type { Repair, RepairAction, VerifyOptions } from '../archive.ts';
import { publish } from '../publish.ts';
import type { Rooms } from '../rooms.ts';
import { fetchAgain } from './fetch-again.ts';
import { letGo } from './let-go.ts';
import { verifyAll } from './verify.ts';

/** Tries one action; gives why it did not help, null where it did. */
type Attempt = (rooms: Rooms, finding: Finding) => Promise<string | null>;

const attempts: Record<RepairAction, Attempt> = {
  fetch: fetchAgain,
  'from-trash': takeFromTrash,
  drop: async ({ library }, { path }) =>
    (await library.dropOrphans([path])).length > 0 ? null : 'It belongs to an article after all.',
  'let-go': letGoOf,
};

/** See `Archive.repair`. All is looked at before anything is done: a repair must not change what is being verified. */
export async function* repairAll(
  rooms: Rooms,
  allowed: readonly RepairAction[],
  options: VerifyOptions,
): AsyncGenerator<Repair> {
  const findings: Finding[] = [];
  for await (const finding of verifyAll(rooms, options)) findings.push(finding);
  for (const finding of findings) yield repairOne(rooms, finding, allowed);
}

async function repairOne(rooms: Rooms, finding: Finding, allowed: readonly RepairAction[]): Promise<Repair> {
  const possible = possibleFor(finding);
  let reason: string | null = null;
  for (const action of possible.filter((one) => allowed.includes(one))) {
    reason = await attempts[action](rooms, finding).catch((thrown) => reportOf(thrown).message);
    if (reason === null) return { finding, possible, done: action, reason };
  }
  return { finding, possible, done: null, reason };
}

/** What may help, the best first. A file that is none of ours is the reader's, and stays. */
function possibleFor({ kind, path, articles }: Finding): RepairAction[] {
  const isHeld = readHeldPath(path) !== null;
  if (kind === 'orphaned') return isHeld || /\.(?:state|trashed)\.json$/.test(path) ? ['drop'] : [];
  if (isHeld) return path.startsWith('media/') ? ['fetch', 'let-go'] : ['let-go'];
  return articles.length === 1 && /^articles\/..\/[^.]+\.json$/.test(path) ? ['from-trash'] : [];
}

async function takeFromTrash(rooms: Rooms, { articles }: Finding): Promise<string | null> {
  const [id] = articles;
  const stored = id ? await rooms.library.takeFromTrash(id) : null;
  if (!stored) return 'The trash has no copy of it that can be read.';
  await publish(rooms, [stored]);
  return null;
}

async function letGoOf(rooms: Rooms, { path, articles }: Finding): Promise<string | null> {
  const known = readHeldPath(path);
  if (!known) return 'Its name says no hash.';
  await rooms.library.setAside(path);
  for (const id of articles) await publish(rooms, [await letGo(rooms.library, id, known.hash)]);
  return null;
}
