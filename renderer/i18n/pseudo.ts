/**
 * Languages nobody speaks, made of the English messages, which show what a real language would break: `en-XA` has
 * longer words with accents between brackets, so that text that is cut off, or comes from no catalogue, is seen;
 * `ar-XB` runs from right to left. The tags are those that Android and Chromium use for the same.
 */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;
/** A language nobody speaks. */
export type PseudoLanguage = (typeof pseudoLanguages)[number];

/** Whether a tag names a language nobody speaks. */
export function isPseudo(tag: string): tag is PseudoLanguage {
  return pseudoLanguages.some((language) => language === tag);
}

/** The messages in a language nobody speaks. */
export function pseudoCatalogue<Key extends string>(
  english: Record<Key, string>,
  language: PseudoLanguage,
): Record<Key, string> {
  const entries = Object.entries<string>(english).map(([key, message]) => [
    key,
    key === 'language.direction' ? directions[language] : looks[language](message),
  ]);
  return Object.fromEntries(entries);
}

const directions: Record<PseudoLanguage, string> = { 'en-XA': 'ltr', 'ar-XB': 'rtl' };

const looks: Record<PseudoLanguage, (message: string) => string> = {
  // Brackets tell where a message begins and ends, so that one that is cut off is seen to be.
  'en-XA': (message) => `[${inText(message, lengthened)}]`,
  'ar-XB': (message) => inText(message, turned),
};

/** Changes what is read in a message: in ICU's syntax, what stands in an even number of braces. */
function inText(message: string, change: (text: string) => string): string {
  let depth = 0;
  return message
    .split(/([{}])/)
    .map((piece) => {
      if (piece === '{') depth += 1;
      if (piece === '}') depth -= 1;
      return piece === '{' || piece === '}' || depth % 2 === 1 ? piece : change(piece);
    })
    .join('');
}

const accents: Record<string, string> = {
  a: 'áâ',
  e: 'éê',
  i: 'íî',
  o: 'óô',
  u: 'úû',
  y: 'ýÿ',
  A: 'Åå',
  E: 'Éé',
  I: 'Îí',
  O: 'Öö',
  U: 'Üü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
};

/** Each vowel twice makes words some two fifths longer, as German ones are, and leaves no place to break them. */
function lengthened(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter);
}

/** Words with the marks that let letters run from right to left. */
function turned(text: string): string {
  return text.replace(/[\p{L}\p{M}’-]+/gu, (word) => `\u202e${word}\u202c`);
}
