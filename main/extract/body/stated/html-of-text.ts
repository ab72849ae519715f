import { decodeHTML } from 'entities';

/** A text of structured data as HTML: as it is where it has paragraphs marked, else a paragraph a line. */
export function htmlOfText(text: string): string {
  const decoded = /&(?:lt|#60|#x3c);/i.test(text) ? decodeHTML(text) : text;
  if (/<(?:p|br|div|h[2-6])[\s/>]/i.test(decoded)) return decoded;
  return decoded
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .map((line) => `<p>${line.replace(/<(?![a-z/])/gi, '&lt;')}</p>`)
    .join('');
}
