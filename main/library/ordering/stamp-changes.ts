import { isDeepStrictEqual } from 'node:util';
import type { InfoClock, LibraryInfo } from '../../../shared/library-info.ts';
import type { Stamp } from '../../../shared/state.ts';
import { following } from '../state/stamps.ts';
import { type Entry, entriesOf, listsOf, tables } from './entries.ts';
import { ranksFor } from './ranks.ts';

type Mark = InfoClock[string];

/**
 * The info with a stamp on whatever differs from before, and a tombstone for what is gone: so nobody who changes
 * `library.json` has to think of the other devices that do.
 */
export function stampChanges(before: LibraryInfo, after: LibraryInfo, stamp: Stamp): LibraryInfo {
  const clock = new Map(Object.entries(before.clock ?? {}));
  const mark = (path: string, more: Pick<Mark, 'removed' | 'rank'> = {}) =>
    clock.set(path, { ...following(stamp, clock.get(path)), ...more });
  for (const table of tables) {
    const [old, fresh] = [entriesOf(before, table), entriesOf(after, table)];
    for (const key of new Set([...old.keys(), ...fresh.keys()])) {
      markEntry(`${table}/${key}`, old.get(key), fresh.get(key));
    }
  }
  markPlaces();
  return clock.size === 0 ? after : { ...after, clock: Object.fromEntries(clock) };

  /** A change of any field also says that the entry is there: who deletes it elsewhere meanwhile did not know. */
  function markEntry(path: string, old: Entry | undefined, fresh: Entry | undefined): void {
    if (old === fresh) return;
    if (fresh === undefined) mark(path, { removed: true });
    else if (old === undefined) markMade(path, fresh);
    else {
      const changed = fieldsOf(fresh).filter((field) => !isDeepStrictEqual(old[field], fresh[field]));
      for (const field of changed) mark(`${path}/${field}`);
      if (changed.length > 0) mark(path);
    }
  }

  /** Fields of what is new need no stamps of their own, unless there are older ones of what bore the name before. */
  function markMade(path: string, fresh: Entry): void {
    if (clock.has(path)) for (const field of fieldsOf(fresh)) mark(`${path}/${field}`);
    mark(path);
  }

  function markPlaces(): void {
    const old = listsOf(before);
    for (const [path, ids] of listsOf(after)) {
      if (isDeepStrictEqual(old.get(path) ?? [], ids)) continue;
      const placed = ids.map((id) => ({ id, rank: clock.get(`${path}/${id}`)?.rank ?? null }));
      for (const [id, rank] of ranksFor(placed)) mark(`${path}/${id}`, { rank });
    }
  }
}

/** The fields that have a stamp each: not what an entry is known by, nor the list in it. */
export function fieldsOf(entry: Entry): string[] {
  return Object.keys(entry).filter((field) => field !== 'id' && field !== 'order');
}
