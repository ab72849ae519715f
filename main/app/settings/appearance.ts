import { app, nativeTheme } from 'electron';
import type { Theme } from '../../../shared/settings.ts';
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
  nativeTheme.themeSource = systemTheme(settings.get().theme);

  settings.onChange(({ theme, language }) => {
    nativeTheme.themeSource = systemTheme(theme);
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

/** The system's own parts (menus, dialogs) know day and night alone. */
function systemTheme(theme: Theme): 'system' | 'light' | 'dark' {
  if (theme === 'sepia') return 'light';
  return theme === 'contrast' ? 'system' : theme;
}
