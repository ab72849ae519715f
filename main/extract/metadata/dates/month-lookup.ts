import { monthNames } from './month-names.ts';

interface Months {
  /** By language, the number of each name. */
  byLanguage: Map<string, Map<string, number>>;
  /** Whatever the language; where two disagree, the one that stands first in the data. */
  anywhere: Map<string, number>;
}

let built: Months | null = null;

/** The number of the month that a word names, in the page's language before all others; null for other words. */
export function monthNumber(word: string, language: string | null): number | null {
  built ??= build();
  const folded = foldMonth(word);
  const own = built.byLanguage.get(language?.split('-')[0] ?? '')?.get(folded);
  return own ?? built.anywhere.get(folded) ?? null;
}

function build(): Months {
  const byLanguage = new Map<string, Map<string, number>>();
  const anywhere = new Map<string, number>();
  for (const [language, names] of Object.entries(monthNames)) {
    const own = new Map<string, number>();
    for (const [index, forms] of names.split(', ').entries()) {
      for (const form of forms.split(' ')) {
        const folded = foldMonth(form.replaceAll('_', ' '));
        own.set(folded, index + 1);
        if (!anywhere.has(folded)) anywhere.set(folded, index + 1);
      }
    }
    byLanguage.set(language, own);
  }
  return { byLanguage, anywhere };
}

function foldMonth(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.'’׳॰]/gu, '')
    .toLowerCase();
}
