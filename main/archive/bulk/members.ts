import type { Target } from '../../../shared/bulk.ts';
import { CoupureError } from '../../../shared/errors.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { Rooms } from '../rooms.ts';

/** How many ids the index gives at once: each asks it for the whole result again, but none keeps others waiting long. */
const batchSize = 5_000;

/** The articles of a target as they are now: what comes to the result while the work goes on is not touched. */
export async function membersOf(
  { index }: Pick<Rooms, 'index'>,
  target: Target,
  signal: AbortSignal | undefined,
): Promise<ArticleId[]> {
  if ('ids' in target) return [...new Set(target.ids)];
  const except = new Set(target.except);
  const found: ArticleId[] = [];
  let after: ArticleId | null = null;
  do {
    if (signal?.aborted) throw new CoupureError('cancelled', 'The work was stopped before it began.');
    const ids: ArticleId[] = await index.call('members', target.place, target.query, after, batchSize);
    found.push(...ids.filter((id) => !except.has(id)));
    after = ids.length < batchSize ? null : (ids.at(-1) ?? null);
  } while (after !== null);
  return found;
}
