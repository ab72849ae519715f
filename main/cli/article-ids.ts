import { CoupureError, reportOf } from '../../shared/errors.ts';
import { type ArticleId, idSchema } from '../../shared/values.ts';
import type { Terminal } from './terminal.ts';

/** An id as a reader types it, in any case. Throws `id-invalid`. */
export function articleId(text: string): ArticleId {
  const parsed = idSchema.safeParse(text.trim().toUpperCase());
  if (parsed.success) return parsed.data;
  throw new CoupureError('id-invalid', `“${text.slice(0, 100)}” is not an article id.`);
}

/** Ids as typed, each once; those that are none are named and left out. */
export function articleIds(texts: string[], terminal: Terminal): ArticleId[] {
  const ids = new Set<ArticleId>();
  for (const text of texts) {
    try {
      ids.add(articleId(text));
    } catch (thrown) {
      terminal.fail(text, reportOf(thrown));
    }
  }
  return [...ids];
}

/** The error for an id that is in no library. */
export function notFound(id: ArticleId): CoupureError {
  return new CoupureError('not-found', `There is no article ${id} in the library.`);
}
