import { type EmbeddedFields, embeddedLimits } from '../../../shared/embedded.ts';
import { fieldText, statedDate, unlessEmpty } from './field-text.ts';

/** The fields of an image's IPTC block (IIM, as news agencies write it); null where it says nothing. */
export function iptcFields(tags: object): EmbeddedFields | null {
  const byName = new Map<string, unknown>(Object.entries(tags));
  const texts = (name: string): string[] => {
    const tag = byName.get(name);
    return (Array.isArray(tag) ? tag : [tag]).flatMap((one) => fieldText(descriptionOf(one)) ?? []);
  };
  const text = (name: string): string | null => texts(name)[0] ?? null;
  return unlessEmpty({
    headline: text('Headline'),
    caption: text('Caption/Abstract'),
    byLines: texts('By-line').slice(0, embeddedLimits.byLines),
    byLineTitle: text('By-line Title'),
    credit: text('Credit'),
    source: text('Source'),
    copyright: text('Copyright Notice'),
    dateCreated: statedDate(text('Date Created'), text('Time Created')),
    instructions: text('Special Instructions'),
    usageTerms: null,
    webStatement: null,
    licence: null,
    licensor: null,
    digitalSourceType: null,
  });
}

function descriptionOf(tag: unknown): string | undefined {
  const described =
    typeof tag === 'object' && tag !== null && 'description' in tag ? tag.description : undefined;
  return typeof described === 'string' ? described : undefined;
}
