import type { Library } from '../../../main/library/index.ts';
import { all } from '../../unit/library/sample-content.ts';

/** What a library holds, part by part: each must be old or new as a whole, whatever happens to the others. */
export type Holdings = Map<string, string>;

/** What may be found after a change that was cut short: each part old or new, and what was lost before it. */
export interface Allowed {
  old: Holdings;
  wanted: Holdings;
  lostBefore: string[];
}

/** The articles and the tags of a library, without what differs from one making of it to the next. */
export async function holdings(library: Library): Promise<Holdings> {
  const parts: Holdings = new Map();
  for await (const { id, trashed } of library.stamps()) {
    const text = await library.read(id).then(
      (stored) => JSON.stringify({ content: stored?.content, state: stored?.state, trashed }),
      () => 'cannot be read',
    );
    parts.set(id, text);
  }
  const { format, tags } = library.info();
  return parts.set('library.json', JSON.stringify({ format, tags }));
}

/** What is wrong with a library: parts that are neither as they were nor as they were to be, and losses. */
export async function wrongWith(library: Library, { old, wanted, lostBefore }: Allowed): Promise<string[]> {
  const between = partsBetween(await holdings(library), old, wanted);
  const lost = (await losses(library)).filter((loss) => !lostBefore.includes(loss));
  return [...between.map((part) => `${part} is neither old nor new`), ...lost];
}

function partsBetween(held: Holdings, old: Holdings, wanted: Holdings): string[] {
  const names = new Set([...held.keys(), ...old.keys(), ...wanted.keys()]);
  return [...names].filter((name) => {
    const now = held.get(name);
    return now !== old.get(name) && now !== wanted.get(name);
  });
}

/** What `verify` finds lost; orphans only take space. */
export async function losses(library: Library): Promise<string[]> {
  const findings = await all(library.verify());
  return findings
    .filter(({ kind }) => kind !== 'orphaned')
    .map(({ kind, path, reason }) => `${kind} ${path}: ${reason}`);
}
