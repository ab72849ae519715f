import type { PhotoDraft } from '../../shared/photo.ts';

/**
 * Adds the posters of embeds to an article's photos, after those of the article itself, and names each one's place
 * in the body. A poster that is a photo of the article already is not shown again.
 */
export function placePosters(body: Element, photos: readonly PhotoDraft[]): PhotoDraft[] {
  const all = [...photos];
  for (const image of body.querySelectorAll('img[data-poster]')) {
    const address = image.getAttribute('data-poster') ?? '';
    image.removeAttribute('data-poster');
    if (all.some(({ src, candidates }) => src === address || candidates.includes(address))) {
      image.parentElement?.remove();
      continue;
    }
    image.setAttribute('data-photo', String(all.length));
    all.push(posterPhoto(address, image.getAttribute('alt')));
  }
  return all;
}

function posterPhoto(address: string, alt: string | null): PhotoDraft {
  return {
    src: address,
    candidates: [address],
    alt,
    width: null,
    height: null,
    role: 'body',
    caption: null,
    captionHtml: null,
    credit: null,
    rivals: [],
  };
}
