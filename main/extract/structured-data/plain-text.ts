import { decodeHTML } from 'entities';

/**
 * A text of structured data as a reader sees it: entities decoded (twice, as many sites encode twice), tags gone,
 * white space folded. No-break spaces stay, as they belong to the typography.
 */
export function plainText(text: string): string {
  const decoded = text.includes('&') ? decodeHTML(decodeHTML(text)) : text;
  const bare = decoded.includes('<') ? withoutTags(decoded) : decoded;
  return bare.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
}

function withoutTags(text: string): string {
  return text
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]))\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '');
}
