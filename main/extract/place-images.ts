const image = /<img((?: [a-z-]+="[^"]*")*)>/g;
const place = / data-photo="(\d+)"/;

/**
 * Sanitised HTML with each photo's image as `<img src="photo:N"`, N its place among the photos. Written after
 * sanitising, so that the page itself can never have written it.
 */
export function placeImages(html: string): string {
  return html.replace(image, (_, attributes: string) => {
    const index = place.exec(attributes)?.[1];
    return index === undefined ? '' : `<img src="photo:${index}"${attributes.replace(place, '')}>`;
  });
}
