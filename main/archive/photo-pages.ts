import type { Article } from '../../shared/article.ts';
import type { PhotoPage, PhotoPlace, WallPhoto } from '../../shared/wall.ts';
import type { Archive } from './archive.ts';
import { readArticleOrNull } from './article-of.ts';
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
      let article: Article | null = null;
      for (const place of places) {
        if (article?.id !== place.article) article = await readArticleOrNull(rooms.library, place.article);
        const photo = article?.photos[place.index];
        if (article && photo) photos.push({ article: shown(article), index: place.index, photo });
      }
      const last: PhotoPlace | undefined = places.length < limit ? undefined : places.at(-1);
      return { photos, next: last ? { article: last.article, index: last.index } : null };
    },
  };
}

function shown({ id, title, publisher, publishedAt }: WallPhoto['article']): WallPhoto['article'] {
  return { id, title, publisher, publishedAt };
}
