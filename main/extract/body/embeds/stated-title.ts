import { foldPhrase } from '../cleaning/fold-phrase.ts';
import { emptyTitles } from '../data/embed-services.ts';
import { listed } from '../data/listed.ts';
import { folded } from '../dom/walk.ts';

const attributes = ['title', 'data-title', 'data-video-title', 'playlabel', 'aria-label', 'data-name'];
const empty = new Set(listed(emptyTitles).map(foldPhrase));
const longest = 300;

/** The title that an element's attributes give to what it shows; null where they say no more than what it is. */
export function statedTitle(element: Element): string | null {
  for (const attribute of attributes) {
    const title = folded(element.getAttribute(attribute) ?? '').replace(/^Spotify Embed: /, '');
    if (isTitle(title)) return title;
  }
  return null;
}

/** Whether a text says what is shown. */
export function isTitle(text: string): boolean {
  return text !== '' && text.length <= longest && !/^https?:/i.test(text) && !empty.has(foldPhrase(text));
}
