import { useEffect, useMemo, useState } from 'react';
import { useSettings } from '../bridge/use-settings.ts';
import { type Catalogue, type Language, languageFor, loadCatalogue, localeFor } from './catalogue.ts';
import { createTranslator } from './translator.ts';
import type { I18n } from './use-i18n.tsx';

/** A language and its messages. */
export interface Words {
  language: Language;
  catalogue: Catalogue;
}

/** The words in force: those the window was started with until the reader chooses another language. */
export function useWords(start: Words): I18n {
  const { language: chosen } = useSettings();
  const [chosenAtStart] = useState(chosen);
  const [words, setWords] = useState(start);
  const wanted = chosen === chosenAtStart ? start.language : (chosen ?? languageFor(navigator.language));
  useEffect(() => {
    let isWanted = true;
    void loadCatalogue(wanted).then((catalogue) => {
      if (isWanted) setWords((now) => (now.language === wanted ? now : { language: wanted, catalogue }));
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return useMemo(() => {
    const locale = localeFor(words.language, navigator.languages);
    return { t: createTranslator(words.catalogue, locale), language: words.language, locale };
  }, [words]);
}
