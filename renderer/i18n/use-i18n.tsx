import { createContext, type ReactNode, use } from 'react';
import { I18nProvider as AriaLocale } from 'react-aria-components';
import type { Language } from './catalogue.ts';
import type { Translate } from './translator.ts';

/** The reader's language: messages, and the locale for dates and numbers. */
export interface I18n {
  t: Translate;
  language: Language;
  locale: string;
}

const Context = createContext<I18n | null>(null);

/** Gives the window its language, React Aria's own messages included. */
export function I18nProvider({ value, children }: { value: I18n; children: ReactNode }) {
  return (
    <AriaLocale locale={value.locale}>
      <Context value={value}>{children}</Context>
    </AriaLocale>
  );
}

/** The reader's language. Throws outside {@link I18nProvider}. */
export function useI18n(): I18n {
  const value = use(Context);
  if (value === null) throw new Error('There is no I18nProvider above this component.');
  return value;
}
