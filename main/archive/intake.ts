import type { ArticleId } from '../../shared/values.ts';
import type { Library, Stored } from '../library/index.ts';
import { type Prepared, prepared, wordsSeen } from '../search/index.ts';
import { entryOf } from './publish.ts';

/** Takes many articles from the folder into the index. */
export interface Intake {
  /** Gives those that are not in the library, or cannot be read; `verify` names the latter. */
  take(ids: ArticleId[]): Promise<ArticleId[]>;
  close(): Promise<void>;
}

/** See {@link Intake}; `put` hands what was prepared to the index. */
export function intakeFrom(
  library: Pick<Library, 'read'>,
  put: (articles: Prepared[]) => Promise<void>,
): Pick<Intake, 'take'> {
  const seen = wordsSeen();
  return {
    async take(ids) {
      const stored = await readAll(library, ids);
      const here = new Set(stored.map(({ content }) => content.id));
      if (stored.length > 0) await put(stored.map((one) => prepared(entryOf(one), seen)));
      return ids.filter((id) => !here.has(id));
    },
  };
}

/** The articles that are there and can be read. */
export async function readAll(library: Pick<Library, 'read'>, ids: ArticleId[]): Promise<Stored[]> {
  const read = await Promise.all(ids.map((id) => library.read(id).catch(() => null)));
  return read.filter((one) => one !== null);
}
