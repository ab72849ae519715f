import { embedServices } from '../../../main/extract/body/data/embed-services.ts';
import { fold, isCueWord } from './cues.ts';
import { inventWord } from './invent-word.ts';
import { moveNumbers } from './numbers.ts';

/** Services that embeds are told by: their hosts stay, what is asked of them does not. */
const services = embedServices
  .map(({ address, link = '', poster = '' }) => `${address.source} ${link} ${poster}`)
  .join(' ')
  .replaceAll('\\', '');
const widelyUsed =
  'youtube youtu twitter x facebook instagram tiktok vimeo dailymotion schema w3 ogp google'.split(' ');

/** Whether a value is an address, whole or from the site’s root. */
export function isAddress(value: string): boolean {
  return /^\s*(?:(?:https?:)?\/\/[^\s/]+|\/[^\s/]|\.{1,2}\/|mailto:|tel:|data:)\S*\s*$/i.test(value);
}

/** An address of the same shape: hosts under example.org, file endings, dates and the words of our data kept. */
export function anonymiseAddress(address: string): string {
  const trimmed = address.trim();
  if (/^data:/i.test(trimmed)) return cutData(trimmed);
  if (/^(?:mailto|tel):/i.test(trimmed)) return 'mailto:desk@example.org';
  const parts = /^((?:https?:)?\/\/)([^/?#]+)(.*)$/i.exec(trimmed);
  if (!parts) return anonymisePath(trimmed);
  const [, scheme = '', host = '', rest = ''] = parts;
  return `${scheme}${hostFor(host)}${isStandard(host) ? rest : anonymisePath(rest)}`;
}

/** `data:image/gif;base64,…` says that it holds a picture: which one is nobody's business. */
function cutData(address: string): string {
  return `${/^data:[\w/+.-]*(?:;[\w=-]+)*/i.exec(address)?.[0] ?? 'data:'},`;
}

function isStandard(host: string): boolean {
  return /(?:^|\.)(?:schema|w3|ogp|purl)\.org$|^rdfs\.org$/i.test(host);
}

/** Hosts that share their last names are the site's, as before. */
function hostFor(host: string): string {
  const [name = ''] = host.toLowerCase().split(':');
  const labels = name.split('.');
  const [second = '', last = ''] = labels.slice(-2);
  if (isStandard(name) || widelyUsed.includes(second) || services.includes(`${second}.${last}`)) return name;
  const sub = labels.slice(0, -2).map((label) => (label === 'www' || label === 'm' ? label : slug(label)));
  return [...sub, slug(second), 'example'].join('.');
}

/** The words of a path, each as in the text; its numbers and signs stay. */
function anonymisePath(path: string): string {
  const decoded = path.replace(/(?:%[0-9a-f]{2})+/gi, decodedOrBlank);
  const ending = /\.[a-z0-9]{2,5}(?=$|[?#])/i.exec(decoded)?.[0] ?? '';
  const at = ending === '' ? decoded.length : decoded.indexOf(ending);
  const written = slug(decoded.slice(0, at)) + ending + slug(decoded.slice(at + ending.length));
  return /[^\x21-\x7e]/.test(written) ? encodeURI(written) : written;
}

function decodedOrBlank(coded: string): string {
  try {
    const text = decodeURIComponent(coded);
    // A sign that means something in an address stays coded.
    return /[?#&=/%"<>\s]/.test(text) ? coded : text;
  } catch {
    return '';
  }
}

/** So many words of our data in a row are kept; more are a headline. */
const mostKept = 3;

/** Names joined by signs, word by word: `harbour-reopens`, `main_story`. */
export function slug(text: string): string {
  let kept = 0;
  return moveNumbers(text).replace(/%[0-9a-f]{2}|[\p{L}\p{M}]+/giu, (word) => {
    if (word.startsWith('%')) return word;
    kept = isCueWord(fold(word)) && kept < mostKept ? kept + 1 : 0;
    return kept > 0 ? word : inventWord(word);
  });
}
