import type { ExpandedTags } from 'exifreader';
import { type EmbeddedFields, embeddedLimits } from '../../../shared/embedded.ts';
import { fieldText, statedDate, unlessEmpty, webAddress } from './field-text.ts';
import { memberText, textsIn } from './xmp-values.ts';

type XmpTags = NonNullable<ExpandedTags['xmp']>;

/**
 * The fields of an image's XMP packet, under the local names of Dublin Core, Photoshop, IPTC Core and Extension,
 * rights and PLUS; null where it says nothing.
 */
export function xmpFields(tags: XmpTags): EmbeddedFields | null {
  const first = (...names: string[]): string | null =>
    names.map((name) => textsIn(tags[name])[0]).find((text) => text !== undefined) ?? null;
  const address = (...names: string[]): string | null => webAddress(first(...names));
  return unlessEmpty({
    headline: first('Headline'),
    caption: first('description', 'Caption'),
    byLines: creatorsOf(tags).slice(0, embeddedLimits.byLines),
    byLineTitle: first('AuthorsPosition'),
    credit: first('Credit'),
    source: first('Source', 'source'),
    copyright: first('rights', 'CopyrightNotice') ?? named(tags, 'CopyrightOwner'),
    dateCreated: statedDate(first('DateCreated')),
    instructions: first('Instructions'),
    usageTerms: first('UsageTerms', 'LicensorNotes'),
    webStatement: address('WebStatement'),
    licence: address('license'),
    licensor: licensorOf(tags),
    digitalSourceType: first('DigitalSourceType', 'DigitalSourcefileType'),
  });
}

function creatorsOf(tags: XmpTags): string[] {
  const creators = textsIn(tags.creator);
  return creators.length > 0 ? creators : [named(tags, 'ImageCreator')].filter((name) => name !== null);
}

function licensorOf(tags: XmpTags): EmbeddedFields['licensor'] {
  const name = named(tags, 'Licensor');
  const url = webAddress(plusMember(tags, 'Licensor', 'LicensorURL'));
  return name === null && url === null ? null : { name, url };
}

function named(tags: XmpTags, party: string): string | null {
  return plusMember(tags, party, `${party}Name`);
}

/** PLUS tells of a party in a structure; some programs write its members without one. */
function plusMember(tags: XmpTags, party: string, member: string): string | null {
  return memberText(tags[party], member) ?? fieldText(textsIn(tags[member])[0]);
}
