import en from './en.json';

/** The name of a message. */
export type MessageKey = keyof typeof en;
/** All messages in one language. */
export type Catalogue = Record<MessageKey, string>;
/** The languages that have a catalogue. */
export const languages = ['en', 'fr'] as const;
/** A language that has a catalogue. */
export type Language = (typeof languages)[number];

/** Each language's own name for itself, as a list of languages shows it. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français' };

/** The messages of a language; French is fetched from the build only when it is wanted. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'fr') return (await import('./fr.json')).default;
  return en;
}

/** The language to use for a BCP 47 tag such as `fr-CA`; English where we have no catalogue. */
export function languageFor(tag: string): Language {
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
