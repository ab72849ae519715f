import type { PageDocument } from '../../document/index.ts';
import type { StructuredData } from '../../structured-data/index.ts';
import { folded } from '../dom/walk.ts';
import type { Embed } from './embed.ts';
import { embedFigure } from './embed-figure.ts';
import { frameEmbed } from './frame-embed.ts';
import { mediaEmbed } from './media-embed.ts';
import { postAddress } from './post-address.ts';
import { serviceOf } from './service-of.ts';
import { isTitle } from './stated-title.ts';
import { describedByData } from './video-data.ts';

/** Reads what a page embeds. */
export interface Embeds {
  /** The figure that an element becomes as an embed; null for one that is none. */
  figureOf(element: Element): Element | null;
  /** The address of the post that an element quotes; null for one that quotes none. */
  postOf(element: Element): string | null;
}

/** A figure with more elements than this holds more than an embed. */
const mostInFigure = 60;
const longestAddress = 300;
const candidates =
  'iframe, video, audio, embed, object, amp-youtube, amp-vimeo, amp-video, amp-iframe, amp-brightcove, amp-jwplayer, lite-youtube, lite-vimeo, video-js, [data-youtube-id], .youtube-player, .flourish-embed, .infogram-embed';

/** The embeds of a page: each is read where the text comes to it. */
export function embedsOf(page: PageDocument, structured: StructuredData): Embeds {
  const { document, base } = page;

  function figureOf(element: Element): Element | null {
    const embed = element.localName === 'figure' ? inFigure(element) : embedIn(element);
    return embed && embedFigure(describedByData(embed, structured), document);
  }

  function embedIn(element: Element): Embed | null {
    return mediaEmbed(element, page) ?? frameEmbed(element, base) ?? bareAddress(element);
  }

  /** A figure around one embed: its caption is the embed's, and no text of the article. */
  function inFigure(figure: Element): Embed | null {
    if (figure.hasAttribute('data-photo') || figure.querySelector('[data-photo]')) return null;
    if (figure.getElementsByTagName('*').length > mostInFigure) return null;
    for (const element of figure.querySelectorAll(candidates)) {
      const embed = embedIn(element);
      if (embed !== null) return withCaption(embed, figure);
    }
    return bareAddress(figure);
  }

  return { figureOf, postOf: postAddress };
}

function withCaption(embed: Embed, figure: Element): Embed {
  const caption = folded(figure.querySelector('figcaption')?.textContent ?? '');
  return isTitle(caption) && caption.length > (embed.title ?? '').length
    ? { ...embed, title: caption }
    : embed;
}

/** A line of nothing but the address of a video or post, as publishing systems turn into a player. */
function bareAddress(element: Element): Embed | null {
  if (!['p', 'div', 'figure'].includes(element.localName) || element.childElementCount > 2) return null;
  const text = element.textContent ?? '';
  if (text.length > longestAddress || !/^\s*https?:\/\/\S+\s*$/.test(text)) return null;
  const found = serviceOf(text.trim());
  if (found === null || !/^https?:/i.test(found.link)) return null;
  const { service, link, poster } = found;
  return { kind: service.kind, service: service.name, link, title: null, poster };
}
