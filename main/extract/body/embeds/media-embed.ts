import { isHidden } from '../clearing/is-hidden.ts';
import { wordsOf } from '../dom/names.ts';
import type { Embed } from './embed.ts';
import { statedTitle } from './stated-title.ts';

/** Words by which players are named that read the text aloud, or move behind it. */
const idleNames = / (?:tts|readspeaker|speech|listen|background|bg video|header video|ad|ads|advert) /;

/** What a `<video>` or `<audio>` of the site itself shows; null for one that decorates or reads aloud. */
export function mediaEmbed(
  element: Element,
  page: { url: string | null; base: string | null },
): Embed | null {
  const kind = kindOf(element);
  if (kind === null || isHidden(element) || idleNames.test(wordsOf(element))) return null;
  if (element.hasAttribute('autoplay') && element.hasAttribute('loop')) return null;
  const poster = resolved(element.getAttribute('poster') ?? element.getAttribute('data-poster'), page.base);
  const link = sourceOf(element, page.base) ?? page.url;
  const title = statedTitle(element);
  if (link === null || (poster === null && title === null && link === page.url)) return null;
  return { kind, service: null, link, title, poster };
}

function kindOf({ localName }: Element): 'video' | 'audio' | null {
  if (localName === 'video' || localName === 'amp-video') return 'video';
  return localName === 'audio' || localName === 'amp-audio' ? 'audio' : null;
}

/** A file that a browser can open; streams cannot be linked to. */
function sourceOf(element: Element, base: string | null): string | null {
  const stated = [element, ...element.querySelectorAll('source')].flatMap((holder) => [
    holder.getAttribute('src'),
    holder.getAttribute('data-src'),
  ]);
  const files = stated.map((source) => resolved(source, base)).filter((source) => source !== null);
  return files.find((file) => !/\.(?:m3u8|mpd)(?:[?#]|$)/i.test(file)) ?? null;
}

function resolved(address: string | null, base: string | null): string | null {
  const trimmed = address?.trim();
  if (!trimmed) return null;
  try {
    const { protocol, href } = new URL(trimmed, base ?? undefined);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
