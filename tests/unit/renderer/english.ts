import en from '../../../renderer/i18n/en.json';
import { createTranslator } from '../../../renderer/i18n/translator.ts';
import type { I18n } from '../../../renderer/i18n/use-i18n.tsx';

/** The window's English words, with British dates. */
export const english: I18n = { t: createTranslator(en, 'en-GB'), language: 'en', locale: 'en-GB' };
