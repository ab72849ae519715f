import { useEffect } from 'react';
import { useSettings } from '../bridge/use-settings.ts';
import type { I18n } from '../i18n/use-i18n.tsx';
import { showTypography } from './reading.ts';
import { showTheme } from './theme.ts';

/** Keeps the window's document in the theme, the typography and the language that are set. */
export function useAppearance({ language, t }: I18n): void {
  useDocumentAppearance(document);
  const direction = t('language.direction');
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
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
