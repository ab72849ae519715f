import type { ArticleDraft } from '../../../shared/article.ts';
import type { PhotoDraft } from '../../../shared/photo.ts';

/** What extraction found in a page, as `extract` prints it: unknown is null, arrays are always there. */
export function draftLine(id: string | number, draft: ArticleDraft) {
  return {
    id,
    title: draft.title || null,
    standfirst: draft.standfirst,
    authors: draft.authors.map(({ name }) => name),
    publishedAt: draft.publishedAt,
    publisher: draft.publisher?.name ?? null,
    language: draft.language,
    text: draft.text,
    html: withAddresses(draft.html, draft.photos),
    photos: draft.photos.map(photoOf),
    provenance: draft.provenance,
  };
}

function photoOf({ src, caption, credit }: PhotoDraft) {
  return {
    src,
    caption,
    credit: credit && {
      raw: credit.raw,
      creators: credit.creators.map(({ name }) => name),
      agencies: credit.agencies.map(({ name }) => name),
    },
  };
}

/** Without a library an image has no place on disk: it is shown by the address it has on the web. */
function withAddresses(html: string, photos: PhotoDraft[]): string {
  return html.replace(/<img src="photo:(\d+)"/g, (_, index: string) => {
    const src = photos[Number(index)]?.src;
    return src ? `<img src="${escaped(src)}"` : '<img';
  });
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
