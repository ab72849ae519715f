import type { PhotoPage, PhotoPlace, WallPhoto } from '../../shared/wall.ts';
import type { Archive } from './archive.ts';
import { articleOf } from './article-of.ts';
import type { Rooms } from './rooms.ts';

/**
 * A page of the photos that a query picks, and where the next one begins. The photos of an article stand together, so
 * that each document is read once; one that is gone or damaged since the index met it has none to show.
 */
export function photoPages(rooms: Rooms): Pick<Archive, 'photoPage'> {
  return {
    async photoPage(query, after, limit): Promise<PhotoPage> {
      const places = await rooms.index.call('photos', query, after, limit);
      const photos: WallPhoto[] = [];
      let article: Awaited<ReturnType<typeof readOrNull>> = null;
      for (const place of places) {
        if (article?.id !== place.article) article = await readOrNull(rooms, place.article);
        const photo = article?.photos[place.index];
        if (article && photo) photos.push({ article: shown(article), index: place.index, photo });
      }
      const last: PhotoPlace | undefined = places.length < limit ? undefined : places.at(-1);
      return { photos, next: last ? { article: last.article, index: last.index } : null };
    },
  };
}

async function readOrNull({ library }: Rooms, id: string) {
  try {
    const stored = await library.read(id);
    return stored && articleOf(stored);
  } catch {
    return null;
  }
}

function shown({ id, title, publisher, publishedAt }: WallPhoto['article']): WallPhoto['article'] {
  return { id, title, publisher, publishedAt };
}
