import { app, nativeTheme } from 'electron';
import { type Words, wordsFor } from '../words/words.ts';
import { languageInForce } from './language.ts';
import type { SettingsStore } from './settings-store.ts';

/** How the app looks and speaks now. */
export interface Appearance {
  /** A BCP 47 tag. */
  language(): string;
  words(): Words;
  onLanguage(listener: () => void): void;
}

/**
 * Theme and language as they are set, from now on. A language named at start holds until the reader chooses one.
 */
export function appearanceOf(settings: SettingsStore, named: string | null): Appearance {
  const listeners: (() => void)[] = [];
  let inForce = named;
  let set = settings.get().language;
  nativeTheme.themeSource = settings.get().theme;

  settings.onChange(({ theme, language }) => {
    nativeTheme.themeSource = theme;
    if (language === set) return;
    set = language;
    inForce = null;
    for (const listener of listeners) listener();
  });

  const language = () => languageInForce(inForce, set, app.getPreferredSystemLanguages());
  return {
    language,
    words: () => wordsFor(language()),
    onLanguage: (listener) => void listeners.push(listener),
  };
}
