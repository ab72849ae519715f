import type { ArticleContent } from '../../../shared/article.ts';
import type { FileReference } from '../../../shared/photo.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import type { Library, Stored } from '../../library/index.ts';
import { placeImages } from '../save/place-images.ts';

/** Lets an article say that it does not hold some bytes; where they came from, caption and credit stay. */
export function letGo(library: Library, id: ArticleId, hash: Hash): Promise<Stored> {
  return library.changeContent(id, (content) => without(content, hash));
}

function without(content: ArticleContent, hash: Hash): ArticleContent {
  const unheld = <Reference extends FileReference>(file: Reference): Reference =>
    file.hash === hash ? { ...file, held: false } : file;
  const photos = content.photos.map((photo) => ({ ...photo, file: photo.file && unheld(photo.file) }));
  return {
    ...content,
    photos,
    html: placeImages(content.html, photos),
    captures: content.captures.map((capture) => ({ ...capture, originals: capture.originals.map(unheld) })),
  };
}
