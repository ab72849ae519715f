import type { Photo } from '../../../shared/photo.ts';
import { wordOf } from './words.ts';

const agencies = ['AFP', 'Reuters', 'AP', 'dpa', 'EFE', 'ANSA'];

/** A photo with caption and credit, by one of a thousand photographers; its bytes are not held. */
export function photoOf(src: string, words: (many: number) => string, random: () => number): Photo {
  const agency = agencies[Math.floor(random() * agencies.length)] ?? 'AFP';
  const photographer = Math.floor(1_000 * random() ** 2);
  const name = `${wordOf(photographer * 3)} ${wordOf(photographer * 11)}`;
  return {
    file: null,
    src,
    alt: null,
    width: 1200,
    height: 800,
    role: 'body',
    caption: words(14),
    captionHtml: null,
    credit: {
      raw: `${name} / ${agency}`,
      creators: [{ name, role: 'photographer' }],
      agencies: [{ name: agency, id: agency.toLowerCase() }],
      courtesy: [],
      handout: false,
      filePhoto: false,
      pool: false,
      licence: null,
      rights: null,
      source: 'figcaption',
    },
    rivals: [],
  };
}
