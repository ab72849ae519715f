import { exportFormatNamed, type ImportStep, importFormatFor } from '../../../main/exchange/index.ts';
import {
  addTags,
  inForce,
  type Library,
  revOf,
  setBlockEdit,
  setEdit,
  setPhotoEdit,
} from '../../../main/library/index.ts';
import type { Article } from '../../../shared/article.ts';
import type { Photo } from '../../../shared/photo.ts';
import { all, bytesOf, sampleContent, samplePhoto } from '../library/samples.ts';

/** Exports a library, or some of it, as the archive does. */
export function exportTo(library: Library, out: string, ids: AsyncIterable<string> = library.ids()) {
  return exportFormatNamed('jsonl').write(
    { ids, read: (id) => readArticle(library, id), readHeld: (hash) => library.readHeld(hash) },
    out,
  );
}

/** Imports a file as the archive does. */
export function importFrom(library: Library, file: string): Promise<ImportStep[]> {
  return all(importFormatFor(file, null).read(file, { library, placeImages }));
}

/** The article as everyone outside the library sees it. */
export async function readArticle(library: Library, id: string): Promise<Article | null> {
  const stored = await library.read(id);
  return stored && { ...inForce(stored.content, stored.state), rev: revOf(stored), state: stored.state };
}

/** As the archive does it, for the one place of an image in the samples. */
function placeImages(html: string, photos: Photo[]): string {
  return html.replace(/<img (?:src="media\/[^"]*" )?data-photo="(\d+)"/g, (_, index: string) => {
    const file = photos[Number(index)]?.file;
    return file?.held
      ? `<img src="media/${file.hash.slice(7, 9)}/${file.hash.slice(7)}.png" data-photo="${index}"`
      : `<img data-photo="${index}"`;
  });
}

/** An article with an image, an original, tags and edits. */
export async function addRichArticle(library: Library, title: string): Promise<string> {
  const image = await library.putMedia(bytesOf(`image of ${title}`), 'image/png');
  const page = await library.putOriginal(bytesOf(`<p>${title}`), 'text/html');
  const sample = sampleContent();
  const content = sampleContent({
    title,
    html: `<p>One.</p><figure><img src="media/${image.hash.slice(7, 9)}/${image.hash.slice(7)}.png" data-photo="0"></figure>`,
    photos: [samplePhoto({ file: image, captionHtml: 'The <em>harbour</em>.' }), samplePhoto({ src: null })],
    provenance: { title: 'json-ld', authors: 'byline' },
    captures: sample.captures.map((capture) => ({
      ...capture,
      headers: { server: 'x', age: '1' },
      originals: [{ role: 'page', ...page }],
    })),
  });
  await library.add(content);
  await library.changeState(content.id, (state, known) => {
    const stamp = library.stamp();
    const tagged = addTags(state, ['port', 'a-lire'], stamp);
    const edited = setEdit(setEdit(tagged, 'title', `${title}!`, stamp), 'section', 'Sea', stamp);
    const [photo] = known.photos;
    const quote = { exact: 'Two.', prefix: 'One.', suffix: '' };
    const brought = setBlockEdit(edited, { kind: 'bring', html: '<p>Two.</p>', quote }, stamp).state;
    return photo ? setPhotoEdit(brought, photo, { caption: 'The quay.' }, stamp) : brought;
  });
  return content.id;
}
