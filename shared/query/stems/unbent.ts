/** Words that only look like a form of another one, by their language; folded. */
export const unbent: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('news series species means always thanks'.split(' ')),
  fr: new Set(
    'mois fois sans dans plus vers sous pays cours corps temps bras tous puis hors mars gars'.split(' '),
  ),
  es: new Set('mas tres dios pues'.split(' ')),
  nl: new Set('wees huis reis prijs mens'.split(' ')),
};
