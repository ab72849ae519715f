import { wordsOf } from '../dom/names.ts';
import type { Embed } from './embed.ts';
import { embedAddress } from './embed-address.ts';
import { isIdle, serviceOf } from './service-of.ts';
import { statedTitle } from './stated-title.ts';

/** A frame of an unknown site is content where the markup around it says so. */
const contentNames =
  / (?:embed|embeds|chart|graphic|graphics|interactive|map|infographic|datavis|dataviz|visualisation|visualization|iframe wrapper|oembed|karte|grafik|carte|mapa) /;
const levels = 3;

/** What a frame or a player's placeholder embeds; null for one that advertises, asks, or cannot be told. */
export function frameEmbed(element: Element, base: string | null): Embed | null {
  const address = embedAddress(element, base);
  if (address === null || isIdle(address) || isUnseen(element)) return null;
  const title = statedTitle(element);
  const found = serviceOf(address);
  if (found) {
    const { service, link, poster } = found;
    if (!/^https?:/i.test(link)) return null;
    return { kind: service.kind, service: service.name, link, title, poster };
  }
  if (element.localName === 'script' || !isSetAsContent(element)) return null;
  return title === null ? null : { kind: 'chart', service: null, link: address, title, poster: null };
}

/** What counts readers or waits for a click elsewhere. */
function isUnseen(element: Element): boolean {
  return ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side)?.trim() ?? ''));
}

function isSetAsContent(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < levels; level++, at = at.parentElement) {
    if (at.localName === 'figure' || contentNames.test(wordsOf(at))) return true;
  }
  return false;
}
