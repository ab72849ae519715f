import { type EmbeddedFields, fieldText } from './embedded-fields.ts';

/** The fields of an image's IPTC block (IIM, as news agencies write it). */
export function iptcFields(tags: object): EmbeddedFields {
  const byName = new Map<string, unknown>(Object.entries(tags));
  const texts = (name: string): string[] => {
    const tag = byName.get(name);
    return (Array.isArray(tag) ? tag : [tag]).flatMap((one) => fieldText(descriptionOf(one)) ?? []);
  };
  const text = (name: string): string | null => texts(name)[0] ?? null;
  return {
    byLines: texts('By-line'),
    byLineTitle: text('By-line Title'),
    credit: text('Credit'),
    source: text('Source'),
    copyright: text('Copyright Notice'),
    caption: text('Caption/Abstract'),
    usageTerms: null,
    licence: null,
    instructions: text('Special Instructions'),
  };
}

function descriptionOf(tag: unknown): string | undefined {
  const described =
    typeof tag === 'object' && tag !== null && 'description' in tag ? tag.description : undefined;
  return typeof described === 'string' ? described : undefined;
}
