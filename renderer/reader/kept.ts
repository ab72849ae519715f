import type { Article } from '../../shared/article.ts';
import type { Photo } from '../../shared/photo.ts';

/** How much of an article is kept. */
export interface Kept {
  /** Photos whose bytes the library holds. */
  photos: number;
  /** Photos that the page had and the library has not. */
  missing: number;
  /** What was wrong with the page when it was last captured: `no-article`, `paywall-stub`… */
  health: string[];
}

/** Whether the page had this photo and the library has not. */
export function isMissing({ file, src }: Pick<Photo, 'file' | 'src'>): boolean {
  return file === null ? src !== null : !file.held;
}

/** How much of an article is kept, by its newest capture. */
export function keptOf(article: Pick<Article, 'photos' | 'captures'>): Kept {
  const missing = article.photos.filter(isMissing).length;
  const photos = article.photos.filter(({ file }) => file?.held).length;
  return { photos, missing, health: article.captures.at(-1)?.health ?? [] };
}
