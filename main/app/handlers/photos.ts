import type { PhotoPlace } from '../../../shared/wall.ts';
import type { Archive, Changed } from '../../archive/index.ts';
import type { HandlersOf } from '../door/handlers.ts';

/** Asks the reader where to, and writes a text there; false where none was chosen. */
export type SaveTable = (text: string) => Promise<boolean>;

/** The photos of the library, and their credits. */
export function photoHandlers(archive: Archive, saveTable: SaveTable): HandlersOf<'photos'> {
  return {
    'photos.page': ({ query, after, limit }) => archive.photoPage(query, after, limit),
    'photos.credit': async ({ photos, credit }) => {
      const changed: Changed = [];
      for (const [id, indexes] of byArticle(photos)) {
        const changing =
          credit === null
            ? archive.withdrawCredits(id, indexes)
            : archive.edit(
                id,
                {},
                indexes.map((index) => ({ index, credit })),
              );
        changed.push(...(await changing));
      }
      return { changed };
    },
    'photos.saveTable': async ({ csv }) => ({ saved: await saveTable(csv) }),
  };
}

function byArticle(photos: readonly PhotoPlace[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { article, index } of photos) found.set(article, [...(found.get(article) ?? []), index]);
  return found;
}
