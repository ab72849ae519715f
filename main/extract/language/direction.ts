/** The direction in which a text is written. */
export type Direction = 'ltr' | 'rtl';

const rightToLeft = new Set('ar he fa ur ps sd ug yi dv ckb syr arc'.split(' '));

/** The direction of a language; where the language is unknown, that of the text's first letters. */
export function directionOf(language: string | null, text: string): Direction {
  if (language !== null) return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const [letters = ''] = text.slice(0, 2000).match(/\p{L}{2,}/u) ?? [];
  return /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u.test(letters) ? 'rtl' : 'ltr';
}
