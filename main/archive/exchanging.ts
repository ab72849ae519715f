import type { Article } from '../../shared/article.ts';
import { exportFormatNamed, type ImportFailure, importFormatFor } from '../exchange/index.ts';
import type { Library, Stored } from '../library/index.ts';
import type { Archive } from './archive.ts';
import { articleOf } from './article-of.ts';
import { publish } from './publish.ts';
import type { Rooms } from './rooms.ts';
import { placeImages } from './save/place-images.ts';

type Exchanging = Pick<Archive, 'exportTo' | 'importFrom'>;

/** How many imported articles are told to the index at once. */
const batchSize = 200;

/** Articles out to a file and in from one; the formats are the exchange room's. */
export function exchanging(rooms: Rooms, matching: Archive['matching']): Exchanging {
  const { library } = rooms;

  async function readArticle(id: string): Promise<Article | null> {
    const stored = await library.read(id);
    return stored && articleOf(stored);
  }

  return {
    exportTo: (query, format, out) =>
      exportFormatNamed(format).write(
        { ids: matching(query), read: readArticle, readHeld: (hash) => library.readHeld(hash) },
        out,
      ),

    async importFrom(file, format, onArticle) {
      const added: Stored[] = [];
      const failures: ImportFailure[] = [];
      const target = { library: noting(library, added), placeImages };
      let imported = 0;
      for await (const step of importFormatFor(file, format).read(file, target)) {
        if ('failure' in step) failures.push(step.failure);
        else {
          imported += 1;
          onArticle(step.id);
        }
        if (added.length >= batchSize) await publish(rooms, added.splice(0));
      }
      await publish(rooms, added);
      return { imported, failures };
    },
  };
}

/** The library as an import needs it, which notes what it adds. */
function noting(
  library: Library,
  added: Stored[],
): Pick<Library, 'has' | 'putMedia' | 'putOriginal' | 'add'> {
  return {
    has: (hash) => library.has(hash),
    putMedia: (bytes, mime) => library.putMedia(bytes, mime),
    putOriginal: (bytes, mime) => library.putOriginal(bytes, mime),
    async add(content, state) {
      const stored = await library.add(content, state);
      added.push(stored);
      return stored;
    },
  };
}
