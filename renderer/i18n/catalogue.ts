import en from './en.json';
import { isPseudo, type PseudoLanguage, pseudoCatalogue } from './pseudo.ts';

/** The name of a message. */
export type MessageKey = keyof typeof en;
/** All messages in one language. */
export type Catalogue = Record<MessageKey, string>;
/** The languages that have a catalogue. */
export const languages = ['en', 'fr', 'de', 'es'] as const;
/** A language that the window can be shown in: one that has a catalogue, or one that is made for tests of the layout. */
export type Language = (typeof languages)[number] | PseudoLanguage;

/** Each language's own name for itself, as a list of languages shows it. */
export const languageNames: Record<(typeof languages)[number], string> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
};

/** The messages of a language; all but English are fetched from the build only when they are wanted. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'fr':
      return (await import('./fr.json')).default;
    case 'de':
      return (await import('./de.json')).default;
    case 'es':
      return (await import('./es.json')).default;
    case 'en':
      return en;
    default:
      return pseudoCatalogue(en, language);
  }
}

/** The language to use for a BCP 47 tag such as `fr-CA`; English where we have no catalogue. */
export function languageFor(tag: string): Language {
  if (isPseudo(tag)) return tag;
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? 'en';
}

/**
 * The locale for dates and numbers: the reader's own regional form of the language if the system names one,
 * else the European one, since the interface is written in British English.
 */
export function localeFor(language: Language, preferred: readonly string[]): string {
  const regional = preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`));
  return regional ?? (language === 'en' ? 'en-GB' : language);
}
