import type { GuidePage } from '../../shared/guide.ts';
import type { Language } from '../i18n/catalogue.ts';

/** The guide, and the language that it is written in. */
export interface Guide {
  language: 'en' | 'fr';
  pages: GuidePage[];
}

/** The guide in a language; in English where it is not written in that one. */
export async function loadGuide(language: Language): Promise<Guide> {
  if (language === 'fr') return { language, pages: (await import('virtual:guide/fr')).default };
  return { language: 'en', pages: (await import('virtual:guide/en')).default };
}
