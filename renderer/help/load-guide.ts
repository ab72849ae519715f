import type { GuidePage } from '../../shared/guide.ts';
import type { Language } from '../i18n/catalogue.ts';

/** The guide in a language; in English where it is not written in that one. */
export async function loadGuide(language: Language): Promise<GuidePage[]> {
  if (language === 'fr') return (await import('virtual:guide/fr')).default;
  return (await import('virtual:guide/en')).default;
}
