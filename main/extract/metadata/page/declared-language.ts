import { textOf } from '../../structured-data/index.ts';
import type { Evidence } from './evidence.ts';

/** What the page declares as its language, as written: the document's element, then what is made for machines. */
export function declaredLanguage({
  document,
  meta,
  articles,
}: Evidence): { value: string; source: string } | null {
  const root = document.documentElement;
  const candidates = [
    { value: root?.getAttribute('lang'), source: 'html[lang]' },
    { value: root?.getAttribute('xml:lang'), source: 'html[lang]' },
    { value: meta.first('content-language'), source: 'meta[content-language]' },
    { value: meta.first('og:locale'), source: 'meta[og:locale]' },
    {
      value: articles[0] ? textOf(articles[0], 'inLanguage') : null,
      source: articles[0]?.source ?? 'json-ld',
    },
    { value: meta.first('dc.language', 'dcterms.language', 'language'), source: 'meta[language]' },
  ];
  for (const { value, source } of candidates)
    if (value && /^[a-z]{2,3}\b/i.test(value.trim())) return { value: value.trim(), source };
  return null;
}
