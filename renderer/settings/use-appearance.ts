import { useEffect } from 'react';
import { useSettings } from '../bridge/use-settings.ts';
import { showTypography } from './reading.ts';
import { showTheme } from './theme.ts';

/** Keeps the window's document in the theme, the typography and the language that are set. */
export function useAppearance(language: string): void {
  useDocumentAppearance(document);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}

/** Keeps a document in the theme and the typography that are set; null: it is not there yet. */
export function useDocumentAppearance(place: Document | null): void {
  const settings = useSettings();
  useEffect(() => {
    if (place === null) return;
    showTheme(settings.theme, place);
    showTypography(settings, place);
  }, [settings, place]);
}
