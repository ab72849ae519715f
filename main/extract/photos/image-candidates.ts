import { addressAttributes, srcsetAttributes } from './data/image-attributes.ts';
import { placeholderWords } from './data/not-photos.ts';
import { inWords, patternOf } from './element-name.ts';
import { fileNameOf, imageAddress, namesImage } from './image-address.ts';
import { imageKey } from './image-key.ts';
import { readSrcset, type SourceEntry } from './srcset.ts';

const placeholder = patternOf(placeholderWords);
/** Where an image element may be nested in what knows more about it. */
const wrappers = new Set(['picture', 'amp-img', 'noscript', 'span', 'a', 'div']);
const mostCandidates = 12;

type Attributes = ReadonlyMap<string, string>;

/**
 * The absolute addresses of an image, best first: the full picture that its link opens, then by size what `srcset`,
 * `<picture>` and lazy attributes offer, then the rest. Empty where the page shows a placeholder alone.
 */
export function candidatesOf(image: Element, base: string | null): string[] {
  const attributes = attributesOf(image);
  const sets = [...setEntries(attributes), ...pictureEntries(image)].sort((a, b) => b.size - a.size);
  const stated = [...knownAddresses(attributes), ...unknownAddresses(attributes)];
  const src = attributes.get('src') ?? null;
  const ordered = [
    ...linkedImage(image, base, stated[0] ?? sets[0]?.address ?? src),
    ...sets.filter(({ size }) => size > 0).map(({ address }) => address),
    ...stated,
    ...sets.filter(({ size }) => size === 0).map(({ address }) => address),
    ...(src === null ? [] : [src]),
  ];
  const absolute = [...new Set(ordered.flatMap((address) => imageAddress(address, base) ?? []))];
  const pictures = absolute.filter((address) => !isPlaceholder(address));
  return pictures.slice(0, mostCandidates);
}

/** Whether an address is the file that stands in for a picture until a script brings it. */
export function isPlaceholder(address: string): boolean {
  const name = inWords(fileNameOf(address));
  return name.length < 42 && placeholder.test(name);
}

function attributesOf(element: Element): Attributes {
  return new Map(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']));
}

function setEntries(attributes: Attributes): SourceEntry[] {
  return srcsetAttributes.flatMap((attribute) => readSrcset(attributes.get(attribute) ?? ''));
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
  return addressAttributes.flatMap((attribute) => {
    const value = attributes.get(attribute);
    return value && looksLikeAddress(value) ? [value] : [];
  });
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
