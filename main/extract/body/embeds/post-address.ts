import { serviceOf } from './service-of.ts';

/** Classes that the embed codes of networks put on the quote of a post. */
const postClasses = new Set(
  `twitter-tweet twitter-tweet-rendered twitter-video instagram-media tiktok-embed bluesky-embed mastodon-embed
  text-post-media fb-post fb-video fb-xfbml-parse-ignore reddit-embed-bq reddit-card truthsocial-embed telegram-embed`.split(
    /\s+/,
  ),
);
/** Asked of every element of a text: almost none has a second look. */
const mayBePost = /twitter|media|embed|fb-|reddit/;
const attributes =
  'data-instgrm-permalink data-text-post-permalink data-embed-url data-href cite data-permalink data-url'.split(
    ' ',
  );

/** The address of the post that an element quotes; null for one that quotes none. */
export function postAddress(element: Element): string | null {
  const stated = element.getAttribute('class');
  if (!stated || !mayBePost.test(stated)) return null;
  const classes = stated.split(/\s+/);
  if (!classes.some((name) => postClasses.has(name))) return null;
  const addresses = attributes.map((name) => element.getAttribute(name)?.trim() ?? '');
  return (
    blueskyAddress(element) ??
    addresses.find((address) => /^https?:\/\//i.test(address))?.replace(/\/embed\/?$/, '') ??
    lastLink(element)
  );
}

function blueskyAddress(element: Element): string | null {
  const parts = /^at:\/\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(
    element.getAttribute('data-bluesky-uri') ?? '',
  );
  return parts ? `https://bsky.app/profile/${parts[1]}/post/${parts[2]}` : null;
}

/** Posts close with their date, which leads to them. */
function lastLink(element: Element): string | null {
  const addresses = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return addresses.findLast((address) => serviceOf(address)?.service.kind === 'post') ?? null;
}
