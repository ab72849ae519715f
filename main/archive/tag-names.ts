import type { ArticleState, Stamp } from '../../shared/state.ts';
import { slugOf } from '../../shared/values.ts';
import { addTags, aliasesOf, ensureTags, removeTags, resolveTag } from '../library/index.ts';
import type { Rooms } from './rooms.ts';

/** The slugs of tags named as a reader types them; a name that is new makes its tag, and the index knows it at once. */
export async function slugsOfNames({ library, index }: Rooms, names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  let slugs: string[] = [];
  const before = library.info();
  const info = await library.changeInfo((current) => {
    const ensured = ensureTags(current, names);
    slugs = ensured.slugs;
    return ensured.info;
  });
  if (info !== before) await index.call('setInfo', info);
  return slugs;
}

/** The change that adds tags by name and takes others off, by slug or name, whatever they were merged into. */
export async function tagChangeOf(
  rooms: Rooms,
  add: string[],
  remove: string[],
): Promise<(state: ArticleState, stamp: Stamp) => ArticleState> {
  const added = await slugsOfNames(rooms, add);
  const info = rooms.library.info();
  const removed = remove.flatMap((name) => aliasesOf(info, resolveTag(info, slugOf(name))));
  return (state, stamp) => addTags(removeTags(state, removed, stamp), added, stamp);
}
