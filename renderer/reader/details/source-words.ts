import type { MessageKey } from '../../i18n/catalogue.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Sources that have a name in the reader's language; the others are shown as they are written: `meta[og:title]`. */
const named: Record<string, MessageKey> = {
  user: 'source.user',
  made: 'source.made',
  byline: 'source.byline',
  text: 'source.text',
  url: 'source.url',
  figcaption: 'source.figcaption',
  detected: 'source.detected',
  'json-ld': 'source.json-ld',
  iptc: 'source.iptc',
  xmp: 'source.xmp',
  h1: 'source.h1',
  standfirst: 'source.standfirst',
  'html[lang]': 'source.html-lang',
  title: 'source.title',
};

/** Where a value was read, in words. */
export function sourceName(source: string, t: Translate): string {
  const key = Object.hasOwn(named, source) ? named[source] : undefined;
  return key === undefined ? source : t(key);
}

/** A value that another source offered, as text: rivals are kept as they were found. */
export function rivalText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(rivalText).join('; ');
  if (typeof value === 'object' && value !== null && 'name' in value) return rivalText(value.name);
  return value === null || value === undefined ? '–' : JSON.stringify(value);
}
