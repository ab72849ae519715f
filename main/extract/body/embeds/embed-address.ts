import { isElement } from '../dom/walk.ts';

/** Attributes that hold a frame's address: plain, or put aside until the reader has scrolled or consented. */
const sources =
  'src data-src data-lazy-src data-original data-url data-iframe-src data-embed-src data-src-cmplz data-cmp-src data-cookieblock-src data-cookieconsent-src data-consent-src data-iub-src data-suppressedsrc data-uc-src data-ccm-loader-src data-borlabs-src'.split(
    ' ',
  );

/** Elements that stand for an embed, with the address that an attribute of theirs completes. */
const players: readonly { names: string; attribute: string; address: string }[] = [
  { names: 'lite-youtube', attribute: 'videoid', address: 'https://www.youtube.com/embed/{}' },
  { names: 'youtube-video', attribute: 'video-id', address: 'https://www.youtube.com/embed/{}' },
  { names: 'lite-vimeo', attribute: 'videoid', address: 'https://player.vimeo.com/video/{}' },
  { names: 'amp-youtube', attribute: 'data-videoid', address: 'https://www.youtube.com/embed/{}' },
  { names: 'amp-vimeo', attribute: 'data-videoid', address: 'https://player.vimeo.com/video/{}' },
  {
    names: 'amp-dailymotion',
    attribute: 'data-videoid',
    address: 'https://www.dailymotion.com/embed/video/{}',
  },
  { names: 'amp-jwplayer', attribute: 'data-media-id', address: 'https://cdn.jwplayer.com/players/{}' },
  { names: 'amp-twitter', attribute: 'data-tweetid', address: 'https://x.com/i/status/{}' },
  { names: 'amp-instagram', attribute: 'data-shortcode', address: 'https://www.instagram.com/p/{}' },
  { names: 'amp-soundcloud', attribute: 'data-trackid', address: 'https://soundcloud.com/tracks/{}' },
  { names: 'amp-facebook amp-tiktok', attribute: 'data-href', address: '{}' },
  { names: 'amp-iframe amp-tiktok', attribute: 'data-src', address: '{}' },
  { names: 'amp-iframe', attribute: 'src', address: '{}' },
  { names: 'script', attribute: 'data-telegram-post', address: 'https://t.me/{}' },
  { names: 'div', attribute: 'data-youtube-id', address: 'https://www.youtube.com/embed/{}' },
  { names: 'div', attribute: 'data-yt-id', address: 'https://www.youtube.com/embed/{}' },
  { names: 'div', attribute: 'data-infogram-id', address: 'https://infogram.com/{}' },
  { names: 'mux-player', attribute: 'playback-id', address: 'https://player.mux.com/{}' },
];

const playersByName = new Map<string, { attribute: string; address: string }[]>();
for (const { names, attribute, address } of players) {
  for (const name of names.split(' '))
    playersByName.set(name, [...(playersByName.get(name) ?? []), { attribute, address }]);
}

/** Classes that scripts of services look for, with the address that an attribute completes. */
const placeholders: readonly { name: string; attribute: string; address: string }[] = [
  { name: 'flourish-embed', attribute: 'data-src', address: 'https://public.flourish.studio/{}' },
  { name: 'infogram-embed', attribute: 'data-id', address: 'https://infogram.com/{}' },
  { name: 'youtube-player', attribute: 'data-id', address: 'https://www.youtube.com/embed/{}' },
  { name: 'youtube', attribute: 'data-embed', address: 'https://www.youtube.com/embed/{}' },
  { name: 'vimeo', attribute: 'data-id', address: 'https://player.vimeo.com/video/{}' },
  { name: 'rll-youtube-player', attribute: 'data-src', address: '{}' },
  { name: 'fb-post', attribute: 'data-href', address: '{}' },
  { name: 'fb-video', attribute: 'data-href', address: '{}' },
  { name: 'dailymotion', attribute: 'data-id', address: 'https://www.dailymotion.com/embed/video/{}' },
];

/** Asked of every element of a text: almost none has a second look. */
const mayHoldPlace = /embed|player|youtube|vimeo|dailymotion|fb-/;

/** The address of what an element embeds; null for one that embeds nothing. */
export function embedAddress(element: Element, base: string | null): string | null {
  const stated = statedAddress(element);
  if (stated === null) return null;
  try {
    const { protocol, href } = new URL(stated, base ?? 'https://page.invalid/');
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

function statedAddress(element: Element): string | null {
  const name = element.localName;
  if (name === 'iframe' || name === 'embed') return firstSource(element);
  if (name === 'object') return element.getAttribute('data') ?? paramOf(element, 'movie');
  for (const { attribute, address } of playersByName.get(name) ?? []) {
    const value = element.getAttribute(attribute)?.trim();
    if (value) return address.replace('{}', () => value);
  }
  if (name === 'video-js' || name === 'amp-brightcove' || isBrightcove(element)) return brightcove(element);
  return name === 'script' ? scriptAddress(element) : placeholderAddress(element);
}

/** The first that is no placeholder. */
function firstSource(element: Element): string | null {
  const stated = sources.map((name) => element.getAttribute(name)?.trim() ?? '');
  return stated.find((source) => source !== '' && !/^(?:about|javascript|data):/i.test(source)) ?? null;
}

function placeholderAddress(element: Element): string | null {
  const classes = element.getAttribute('class');
  if (!classes || !mayHoldPlace.test(classes)) return null;
  const own = classes.split(/\s+/);
  for (const { name, attribute, address } of placeholders) {
    const value = own.includes(name) ? element.getAttribute(attribute)?.trim() : '';
    if (value) return address.replace('{}', () => value);
  }
  return null;
}

/** Players that a script puts in its own place. */
function scriptAddress(script: Element): string | null {
  const source = firstSource(script) ?? '';
  return /^(?:https?:)?\/\/(?:cdn\.jwplayer\.com|content\.jwplatform\.com)\/players\/\w{8}-/.test(source)
    ? source
    : null;
}

function isBrightcove(element: Element): boolean {
  return element.localName === 'video' && element.hasAttribute('data-video-id');
}

function brightcove(element: Element): string | null {
  const account = element.getAttribute('data-account');
  const video = element.getAttribute('data-video-id');
  if (!account || !video || !/^\d+$/.test(account)) return null;
  const player = element.getAttribute('data-player') ?? 'default';
  return `https://players.brightcove.net/${account}/${encodeURIComponent(player)}_default/index.html?videoId=${encodeURIComponent(video)}`;
}

function paramOf(object: Element, wanted: string): string | null {
  for (let child = object.firstElementChild; child; child = child.nextElementSibling) {
    if (isElement(child) && child.getAttribute('name')?.toLowerCase() === wanted)
      return child.getAttribute('value');
  }
  return null;
}
