import { CoupureError } from '../../../shared/errors.ts';
import { type ArticleState, emptyState } from '../../../shared/state.ts';
import type { ArticleId } from '../../../shared/values.ts';
import { type DocumentPlace, readDocument } from '../documents/durable-json-file.ts';
import { contentFormat, stateFormat } from '../documents/formats.ts';
import type { FileStamp } from '../folder/folder.ts';
import type { Stored } from '../library.ts';
import { mergeStates } from '../state/merge.ts';
import { documentPath, type Shelf } from './layout.ts';

/** An article as it lies in the folder. */
export interface Loaded {
  stored: Stored;
  /** A state document that lies on the other shelf: a move was cut short. It is counted in. */
  hasStrayState: boolean;
}

/**
 * Reads an article, from the trash if it is there alone; null for an id that is not here. Where the content lies
 * decides whether it is in the trash.
 */
export async function loadArticle(place: DocumentPlace, id: ArticleId): Promise<Loaded | null> {
  return (await loadFrom(place, 'articles', id)) ?? (await loadFrom(place, 'trash', id));
}

/** Reads the copy of an article that lies in the trash, whatever lies among the articles; null where there is none. */
export function loadTrashed(place: DocumentPlace, id: ArticleId): Promise<Loaded | null> {
  return loadFrom(place, 'trash', id);
}

/** As {@link loadArticle}; throws `not-found` for an id that is not here. */
export async function loadExisting(place: DocumentPlace, id: ArticleId): Promise<Loaded> {
  const loaded = await loadArticle(place, id);
  if (loaded) return loaded;
  throw new CoupureError('not-found', `There is no article ${id} in the library.`);
}

/**
 * The state documents of an article, merged; null where there is none. `hasStray`: one lies on the shelf that the
 * article is not on. `stamp` is that of the one which lies with the article.
 */
export async function loadStates(
  place: DocumentPlace,
  shelf: Shelf,
  id: ArticleId,
): Promise<{ state: ArticleState | null; stamp: FileStamp | null; hasStray: boolean }> {
  const other: Shelf = shelf === 'trash' ? 'articles' : 'trash';
  const [state, stray] = await Promise.all([
    readDocument(place, documentPath(shelf, id, 'state'), stateFormat),
    readDocument(place, documentPath(other, id, 'state'), stateFormat),
  ]);
  const together = state && stray ? mergeStates(state.value, stray.value) : (state ?? stray)?.value;
  return { state: together ?? null, stamp: state?.stamp ?? null, hasStray: stray !== null };
}

async function loadFrom(place: DocumentPlace, shelf: Shelf, id: ArticleId): Promise<Loaded | null> {
  const [content, { state, stamp, hasStray }] = await Promise.all([
    readDocument(place, documentPath(shelf, id, 'content'), contentFormat),
    loadStates(place, shelf, id),
  ]);
  if (!content) return null;
  if (content.value.id !== id) throw misnamed(documentPath(shelf, id, 'content'), content.value.id);
  return {
    stored: {
      content: content.value,
      state: state ?? emptyState(),
      trashed: shelf === 'trash',
      stamp: { content: content.stamp, state: stamp },
    },
    hasStrayState: hasStray,
  };
}

function misnamed(path: string, id: ArticleId): CoupureError {
  return new CoupureError('document-damaged', `${path} is damaged: it says that it is article ${id}`);
}
