/** Languages whose region tells the written language apart: Brazil's Portuguese is not Portugal's. */
const telling = new Set(['pt-BR']);

/** Regions that write Chinese in traditional characters. */
const traditional = new Set(['TW', 'HK', 'MO']);

/** Names that are used for a language without being its tag. */
const misnomers: Readonly<Record<string, string>> = {
  jp: 'ja',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  kr: 'ko',
  cn: 'zh',
  tw: 'zh-TW',
  ua: 'uk',
  iw: 'he',
  in: 'id',
  no: 'nb',
};

/**
 * The BCP 47 tag that a page's declaration means, as short as it is sure: `fr_FR`, `fr-FR`, `fra` → `fr`;
 * `pt_BR` → `pt-BR`; `zh-TW` → `zh-Hant`. Null for what is no language.
 */
export function languageTag(declared: string): string | null {
  const [first = ''] = declared.trim().split(/[,;\s]/);
  const plain = first.replace(/_/g, '-').replace(/\.[\w-]*$/, '');
  try {
    const locale = new Intl.Locale(misnomers[plain.toLowerCase()] ?? plain);
    return tagOf(locale);
  } catch {
    return null;
  }
}

function tagOf(locale: Intl.Locale): string | null {
  const language = misnomers[locale.language] ?? locale.language;
  if (language === 'und' || language === 'mul' || language === 'zxx' || language.length > 3) return null;
  if (language === 'zh') return `zh-${scriptOfChinese(locale)}`;
  const regional = `${language}-${locale.region ?? ''}`;
  if (telling.has(regional)) return regional;
  return language === 'sr' && locale.script === 'Latn' ? 'sr-Latn' : language;
}

function scriptOfChinese(locale: Intl.Locale): string {
  if (locale.script !== undefined) return locale.script;
  return traditional.has(locale.region ?? '') ? 'Hant' : 'Hans';
}
