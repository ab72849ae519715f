import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../renderer/i18n/catalogue.ts';
import { isPseudo, pseudoCatalogue } from '../../../renderer/i18n/pseudo.ts';
import { createTranslator, type Translate } from '../../../renderer/i18n/translator.ts';

function read(language: string): Catalogue {
  const path = new URL(`../../../renderer/i18n/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What the window says in a language, so that hands find things by their names in any of them. */
export function wordsIn(language: string): Translate {
  const catalogue = isPseudo(language) ? pseudoCatalogue(read('en'), language) : read(language);
  return createTranslator(catalogue, language);
}
