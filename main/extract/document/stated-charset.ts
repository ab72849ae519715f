import { charsetOfLanguage } from './data/charset-of-language.ts';

/** How far into a page its `<meta>` is looked for: the standard says 1,024 bytes, real pages put scripts first. */
const prescanBytes = 16_384;

/** The charset that a byte order mark names; null without one. */
export function statedByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

/** The charset that a Content-Type header names; null where it names none that is known. */
export function statedInHeader(contentType: string | null): string | null {
  return knownCharset(/charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1]);
}

/** The charset that the page's own `<meta>` (or XML declaration) names; null where it names none that is known. */
export function statedInMarkup(bytes: Uint8Array): string | null {
  const start = latin(bytes);
  const named =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start);
  const charset = knownCharset(named?.[1]);
  // A page whose <meta> could be read byte by byte is not UTF-16, whatever it says: the standard reads UTF-8.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

/** The legacy charset that pages in the page's language were written in; Western where no language is stated. */
export function fallbackCharset(bytes: Uint8Array): string {
  const language = /<html[^>]{0,500}?\slang\s*=\s*["']?([a-z]{2,3})/i.exec(latin(bytes))?.[1]?.toLowerCase();
  return (language && charsetOfLanguage[language]) || 'windows-1252';
}

/** The standard's name for a label; null for one that no decoder knows. */
function knownCharset(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, prescanBytes));
}
