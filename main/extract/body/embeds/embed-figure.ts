import type { Embed } from './embed.ts';

/**
 * An embed as an article keeps it: its poster (filled in when the photos are placed), and its title as the link to
 * where people see it. Like captions it is no text of the article.
 */
export function embedFigure(embed: Embed, document: Document): Element {
  const figure = document.createElement('figure');
  if (embed.poster !== null) figure.appendChild(posterPlace(embed.poster, embed.title, document));
  const caption = document.createElement('figcaption');
  const link = document.createElement('a');
  link.setAttribute('href', embed.link);
  link.textContent = embed.title ?? embed.service ?? hostOf(embed.link);
  caption.appendChild(link);
  if (embed.title !== null && embed.service !== null)
    caption.appendChild(document.createTextNode(` (${embed.service})`));
  figure.appendChild(caption);
  return figure;
}

/** Its own figure: what shows an article may set a photo with its caption in place of it, and the link stays. */
function posterPlace(address: string, title: string | null, document: Document): Element {
  const place = document.createElement('figure');
  const image = document.createElement('img');
  image.setAttribute('data-poster', address);
  if (title !== null) image.setAttribute('alt', title);
  place.appendChild(image);
  return place;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
