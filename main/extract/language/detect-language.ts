import { francAll } from 'franc';

/** Languages in which news is printed: among all that trigrams could tell apart, kin of them would win by chance. */
const newsLanguages =
  'eng fra deu spa por ita nld swe nob dan fin pol ces slk hun ron bul ell rus ukr bel srp hrv bos slv tur arb heb pes urd hin ben tam tel mar guj pan mal kan sin tha vie ind kor jpn cmn cat glg eus lit lav est kat hye azj kaz uzn als mkd swh hau amh som tgl khm lao mya nep isl mlt afr'.split(
    ' ',
  );

/** As much of a text as tells its language. */
const enough = 3000;

/** Below this many characters trigrams guess. */
const tooShort = 80;

/** How well a text fits each language, best first: tags of BCP 47 and scores from 0 to 1. Empty for short texts. */
export function detectLanguage(text: string): { language: string; score: number }[] {
  const sample = text.slice(0, enough);
  if (sample.trim().length < tooShort && !isIdeographic(sample)) return [];
  return francAll(sample, { only: newsLanguages, minLength: 10 })
    .filter(([code]) => code !== 'und')
    .map(([code, score]) => ({ language: shortTag(code), score }));
}

/** Ideographs and kana tell their language in few characters. */
function isIdeographic(text: string): boolean {
  return text.trim().length >= 20 && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{4}/u.test(text);
}

function shortTag(code: string): string {
  const [tag = code] = Intl.getCanonicalLocales(code);
  return tag;
}
