import type { ArticleId } from '../../shared/values.ts';
import type { Archive, Changed } from '../archive/index.ts';
import { articleIds, notFound } from './article-ids.ts';
import type { Session } from './session.ts';

/**
 * Changes articles by id and prints each with its new `rev`. Ids that are none, or are not in the library, are named
 * and the others changed all the same. `done` says what happened, after the id.
 */
export async function changeArticles(
  session: Session,
  texts: string[],
  done: string,
  change: (archive: Archive, ids: ArticleId[]) => Promise<Changed>,
): Promise<void> {
  const { terminal } = session;
  const ids = articleIds(texts, terminal);
  if (ids.length === 0) return;
  await session.withArchive(async (archive) => {
    const changed = await change(archive, ids);
    for (const { id, rev } of changed) await terminal.print({ id, rev }, `${id}  ${done}`);
    const found = new Set(changed.map(({ id }) => id));
    for (const id of ids) if (!found.has(id)) terminal.fail(id, notFound(id).report());
  });
}
