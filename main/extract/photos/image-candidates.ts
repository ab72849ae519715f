import { addressAttributes, srcsetAttributes } from './data/image-attributes.ts';
import { placeholderWords } from './data/not-photos.ts';
import { inWords, patternOf } from './element-name.ts';
import { fileNameOf, imageAddress, namesImage } from './image-address.ts';
import { imageKey } from './image-key.ts';
import { once } from './once.ts';
import { readSrcset, type SourceEntry } from './srcset.ts';

const ranks = new Map<string, number>(addressAttributes.map((name, rank) => [name, rank]));
const placeholder = patternOf(placeholderWords);
/** Where an image element may be nested in what knows more about it. */
const wrappers = new Set(['picture', 'amp-img', 'noscript', 'span', 'a', 'div']);
const mostCandidates = 12;

type Attributes = ReadonlyMap<string, string>;

/** The addresses of an image, absolute. */
export interface Candidates {
  /** The best one; null where the page shows a placeholder alone. */
  best: string | null;
  /** All of them, best first: made when asked for, as most images are other articles'. */
  all: () => string[];
}

/**
 * The addresses of an image, best first: the full picture that its link opens, then by size what `srcset`,
 * `<picture>` and lazy attributes offer, then the rest.
 */
export function candidatesOf(image: Element, base: string | null): Candidates {
  const stated = statedAddresses(image, base);
  const resolved = (address: string): string[] => {
    const absolute = imageAddress(address, base);
    return absolute === null || isPlaceholder(absolute) ? [] : [absolute];
  };
  let best: string | null = null;
  for (let at = 0; at < stated.length && best === null; at++) best = resolved(stated[at] ?? '')[0] ?? null;
  return {
    best,
    all: once(() => (best === null ? [] : [...new Set(stated.flatMap(resolved))].slice(0, mostCandidates))),
  };
}

function statedAddresses(image: Element, base: string | null): string[] {
  const attributes = attributesOf(image);
  const sets = [...setEntries(attributes), ...pictureEntries(image)].sort((a, b) => b.size - a.size);
  const lazy = [...knownAddresses(attributes), ...unknownAddresses(attributes)];
  const src = attributes.get('src');
  return [
    ...linkedImage(image, base, lazy[0] ?? sets[0]?.address ?? src ?? null),
    ...sets.filter(({ size }) => size > 0).map(({ address }) => address),
    ...lazy,
    ...sets.filter(({ size }) => size === 0).map(({ address }) => address),
    ...(src === undefined ? [] : [src]),
    ...backgroundOf(attributes),
    ...(image.localName === 'a' ? [attributes.get('href') ?? ''].filter(namesImage) : []),
  ];
}

function backgroundOf(attributes: Attributes): string[] {
  const address = /url\(\s*['"]?([^'")\s]{1,2000})['"]?\s*\)/.exec(attributes.get('style') ?? '')?.[1];
  return address === undefined ? [] : [address];
}

/** Whether an address is the file that stands in for a picture until a script brings it. */
function isPlaceholder(address: string): boolean {
  const name = inWords(fileNameOf(address));
  return name.length < 42 && placeholder.test(name);
}

function attributesOf(element: Element): Attributes {
  return new Map(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']));
}

function setEntries(attributes: Attributes): SourceEntry[] {
  return srcsetAttributes.flatMap((name) => {
    const value = attributes.get(name);
    return value ? readSrcset(value) : [];
  });
}

/** What the `<source>` elements of its `<picture>` offer. Formats that fewer programs read come after their equals. */
function pictureEntries(image: Element): SourceEntry[] {
  const picture = image.parentElement;
  if (picture?.localName !== 'picture') return [];
  return [...picture.children]
    .filter((child) => child.localName === 'source')
    .sort((a, b) => formatRank(a) - formatRank(b))
    .flatMap((source) => [...setEntries(attributesOf(source)), ...lone(source)]);
}

function lone(source: Element): SourceEntry[] {
  const address = source.getAttribute('src') ?? source.getAttribute('data-src');
  return address ? [{ address, size: 0 }] : [];
}

function formatRank(source: Element): number {
  const type = source.getAttribute('type') ?? '';
  return type.includes('avif') ? 2 : type.includes('webp') ? 1 : 0;
}

function knownAddresses(attributes: Attributes): string[] {
  return [...attributes]
    .filter(([name, value]) => ranks.has(name) && looksLikeAddress(value))
    .sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    .map(([, value]) => value);
}

/** Sites name their lazy attributes as they like: any `data-` attribute that holds an image's address counts. */
function unknownAddresses(attributes: Attributes): string[] {
  return [...attributes].flatMap(([name, value]) =>
    name.startsWith('data-') && namesImage(value.trim()) && looksLikeAddress(value) ? [value] : [],
  );
}

function looksLikeAddress(value: string): boolean {
  const address = value.trim();
  return (
    /^(?:https?:|\/|\.\.?\/|[\w%.~-]{1,200}(?:\/|\.(?:jpe?g|png|webp|gif|avif)))/i.test(address) &&
    !/[\s{}<>]/.test(address)
  );
}

/**
 * The full picture that an image links to. A link to an image of another name counts as well: thumbnails are often
 * named in their own way; a link to a page does not.
 */
function linkedImage(image: Element, base: string | null, shown: string | null): string[] {
  const link = linkAround(image);
  const address = link && imageAddress(link.getAttribute('href') ?? '', base);
  if (!link || !address || !namesImage(address) || /\/(?:File|Datei|Fichier|Archivo|Image):/i.test(address))
    return [];
  const sameName = shown !== null && imageKey(address) === imageKey(shown);
  return sameName || link.getElementsByTagName('img').length === 1 ? [address] : [];
}

function linkAround(image: Element): Element | null {
  for (
    let element = image.parentElement;
    element && wrappers.has(element.localName);
    element = element.parentElement
  ) {
    if (element.localName === 'a') return element;
  }
  return null;
}
