import { addressOf, hasType, type StructuredData, textOf } from '../../structured-data/index.ts';
import type { Embed } from './embed.ts';

const types = new Set(['videoobject', 'audioobject', 'podcastepisode', 'clip']);

/** An embed with the title and poster that the page's structured data state for it. */
export function describedByData(embed: Embed, { nodes }: StructuredData): Embed {
  const id = idIn(embed.link);
  if (id === null || (embed.title !== null && embed.poster !== null)) return embed;
  for (const node of nodes) {
    if (!hasType(node, types)) continue;
    const addresses = ['embedurl', 'contenturl', 'url'].map((property) => addressOf(node, property) ?? '');
    if (!addresses.some((address) => address.includes(id))) continue;
    const thumbnail = addressOf(node, 'thumbnailurl') ?? addressOf(node, 'thumbnail');
    const poster = thumbnail && /^https?:/i.test(thumbnail) ? thumbnail : null;
    return {
      ...embed,
      title: embed.title ?? textOf(node, 'name') ?? textOf(node, 'headline'),
      poster: embed.poster ?? poster,
    };
  }
  return embed;
}

/** The part of an address that names one video: long enough to be found in others by chance never. */
function idIn(address: string): string | null {
  const parts = address.split(/[/?&=#]/).filter((part) => /^[\w-]{6,}$/.test(part) && /\d|[A-Z]/.test(part));
  return parts.at(-1) ?? null;
}
