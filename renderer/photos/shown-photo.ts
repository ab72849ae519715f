import type { Photo } from '../../shared/photo.ts';
import type { WallPhoto } from '../../shared/wall.ts';

/** A photo with what of its article is told beside it. `index` is its place among the article's photos. */
export type ShownPhoto = WallPhoto;

/** What tells one shown photo from all others. */
export function shownKey({ article, index }: ShownPhoto): string {
  return `${article.id}/${index}`;
}

/** Whether there is, or was on the page, an image to look at: a caption alone has none. */
export function hasImage({ file, src }: Pick<Photo, 'file' | 'src'>): boolean {
  return file !== null || src !== null;
}
