import type { Library } from '../../../main/library/index.ts';
import { all } from '../../unit/library/sample-content.ts';

/** What a library holds, part by part: each must be old or new as a whole, whatever happens to the others. */
export type Holdings = Map<string, string>;

/** The articles and the tags of a library, without what differs from one making of it to the next. */
export async function holdings(library: Library): Promise<Holdings> {
  const parts: Holdings = new Map();
  for await (const { id, trashed } of library.stamps()) {
    const stored = await library.read(id);
    parts.set(id, JSON.stringify({ content: stored?.content, state: stored?.state, trashed }));
  }
  const { format, tags } = library.info();
  return parts.set('library.json', JSON.stringify({ format, tags }));
}

/** The parts that are neither as they were nor as they were to be; a part that is absent counts too. */
export function partsBetween(held: Holdings, old: Holdings, wanted: Holdings): string[] {
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
