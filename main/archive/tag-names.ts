import { ensureTags } from '../library/index.ts';
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
