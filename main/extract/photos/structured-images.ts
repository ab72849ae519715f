import type { Credit } from '../../../shared/credit.ts';
import { knownAgency, readCaption, readCredit } from '../credits/index.ts';
import type { PageDocument } from '../document/index.ts';
import {
  addressOf,
  type DataNode,
  hasType,
  nodesOf,
  type StructuredData,
  textOf,
  textsOf,
  valuesOf,
} from '../structured-data/index.ts';
import { imageAddress } from './image-address.ts';
import { imageKey } from './image-key.ts';

/** An image as the page's structured data describe it. */
export interface StructuredImage {
  address: string;
  key: string;
  caption: string | null;
  credit: Credit | null;
  width: number | null;
  height: number | null;
}

const imageTypes = new Set(['imageobject', 'photograph', 'imageobjectsnapshot', 'barcode']);
const organisations = new Set(['organization', 'newsmediaorganization', 'corporation']);
const creatorProperties = ['creator', 'author', 'photographer'];
const creditProperties = [
  'creditText',
  'copyrightHolder',
  'copyrightNotice',
  'provider',
  'sourceOrganization',
];

/** The images that the page's structured data describe, with what they say about each. */
export function structuredImages({ nodes }: StructuredData, { base }: PageDocument): StructuredImage[] {
  return nodes
    .filter((node) => hasType(node, imageTypes) && node.within !== 'logo')
    .flatMap((node) => {
      const stated = addressOf(node, 'contentUrl') ?? addressOf(node, 'url') ?? node.id;
      const address = stated === null ? null : imageAddress(stated, base);
      return address === null ? [] : [readImage(node, address)];
    });
}

function readImage(node: DataNode, address: string): StructuredImage {
  const text = textOf(node, 'caption') ?? textOf(node, 'description');
  const parsed = text === null ? { caption: null, credit: null } : readCaption(text, 'json-ld');
  return {
    address,
    key: imageKey(address),
    caption: parsed.caption,
    credit: creditOf(node) ?? parsed.credit,
    width: pixels(textOf(node, 'width')),
    height: pixels(textOf(node, 'height')),
  };
}

/** The credit line as stated, with the people that a property of their own names. */
function creditOf(node: DataNode): Credit | null {
  const people = creatorProperties.flatMap((property) => namesOf(node, property, false));
  const sources = creatorProperties.flatMap((property) => namesOf(node, property, true));
  const line = creditProperties
    .flatMap((property) => textsOf(node, property))
    .find((text) => text.length <= 300);
  const raw = line ?? [...people, ...sources].join(' / ');
  const credit = readCredit(raw, 'json-ld');
  return credit && { ...withPeople(credit, people), ...rightsOf(node, credit) };
}

function namesOf(node: DataNode, property: string, organisation: boolean): string[] {
  const named = nodesOf(node, property).filter((value) => hasType(value, organisations) === organisation);
  const texts = organisation ? [] : valuesOf(node, property).filter((value) => typeof value === 'string');
  return [
    ...texts.map((text) => text.trim()),
    ...named.flatMap((value) => textOf(value, 'name') ?? []),
  ].filter((name) => name !== '' && name.length <= 100 && !name.includes('://'));
}

/** A property that names people is surer than what is read from a line. */
function withPeople(credit: Credit, people: readonly string[]): Credit {
  const known = new Set(credit.creators.map(({ name }) => name.toLowerCase()));
  const added = people
    .filter((name) => knownAgency(name) === null && !known.has(name.toLowerCase()))
    .filter(() => credit.creators.length === 0);
  return {
    ...credit,
    creators: [...credit.creators, ...added.map((name) => ({ name, role: 'photographer' }))],
  };
}

function rightsOf(node: DataNode, credit: Credit): Pick<Credit, 'licence' | 'rights'> {
  return {
    licence: credit.licence ?? addressOf(node, 'license') ?? addressOf(node, 'acquireLicensePage'),
    rights: credit.rights ?? textOf(node, 'copyrightNotice'),
  };
}

function pixels(text: string | null): number | null {
  const digits = /^(\d{1,5})(?:px)?$/i.exec(text ?? '')?.[1];
  const count = digits === undefined ? 0 : Number(digits);
  return count > 0 ? count : null;
}
