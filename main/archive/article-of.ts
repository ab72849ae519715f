import type { Article } from '../../shared/article.ts';
import type { ArticleId } from '../../shared/values.ts';
import { inForce, type Library, revOf, type Stored } from '../library/index.ts';

/** A stored article as everyone outside sees it: the reader's edits in force, the state beside it, the highest `rev`. */
export function articleOf(stored: Stored): Article {
  const content = inForce(stored.content, stored.state);
  return { ...content, rev: revOf(stored), state: stored.state };
}

/** An article as everyone outside sees it; null for one that is gone or damaged since the index met it: `verify` names it. */
export async function readArticleOrNull(
  library: Pick<Library, 'read'>,
  id: ArticleId,
): Promise<Article | null> {
  try {
    const stored = await library.read(id);
    return stored && articleOf(stored);
  } catch {
    return null;
  }
}
