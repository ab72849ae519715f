import { useEffect } from 'react';
import { useSettings } from '../bridge/use-settings.ts';
import { showTheme } from './theme.ts';

/** Keeps the window's document in the theme and the language that are set. */
export function useAppearance(language: string): void {
  const { theme } = useSettings();
  useEffect(() => showTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
