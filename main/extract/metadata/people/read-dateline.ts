import { textOf } from '../../structured-data/index.ts';
import { elementText } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { splitByline } from './split-byline.ts';

/** Where a report was written, and the agencies that its first line names. */
export interface Dateline {
  place: string | null;
  wire: string[];
  source: string;
}

/** `BERLIN (dpa) - `, `Paris, le 12 mai (AFP) – `: a place, perhaps a day, agencies, a dash. */
const withAgency =
  /^\s*(\p{Lu}[\p{L}\p{M}.'’/ -]{1,40}?)(?:,[^()]{1,30})?\s*\(([^()]{2,40})\)\s*(?:[-–—:]|$)/u;

/** `WASHINGTON — `, `NEW YORK, N.Y. —`: in capitals, or it would be any sentence. */
const inCapitals =
  /^\s*(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30})(?:,\s(?:\p{Lu}[\p{L}.]{1,12}))?\s*(?:—|–|--)\s*(?=\p{Lu}|["“„«])/u;

const longEnough = 60;

/** The dateline that the first paragraph begins with. */
export function readDateline(evidence: Evidence, headline: Element | null): Dateline | null {
  const { articles } = evidence;
  const stated = articles[0] ? textOf(articles[0], 'dateline') : null;
  if (stated && stated.length <= 60)
    return { place: stated, wire: [], source: articles[0]?.source ?? 'json-ld' };
  if (!headline) return null;
  const paragraph = firstParagraph(evidence, headline);
  return paragraph === null ? null : datelineIn(paragraph);
}

/** The place and the agencies that a paragraph begins with. */
function datelineIn(paragraph: string): Dateline | null {
  const opening = paragraph.slice(0, 120);
  const agencies = withAgency.exec(opening);
  if (agencies?.[1] && agencies[2]) {
    const { wire } = splitByline(agencies[2]);
    if (wire.length > 0) return { place: agencies[1].trim(), wire, source: 'text' };
  }
  const place = inCapitals.exec(opening)?.[1];
  return place ? { place: place.trim(), wire: [], source: 'text' } : null;
}

function firstParagraph({ visitArticle, textLength }: Evidence, headline: Element): string | null {
  let isBehind = false;
  let found: string | null = null;
  visitArticle(headline, (element) => {
    if (element === headline) isBehind = true;
    if (!isBehind || element.localName !== 'p' || textLength(element) < longEnough) return 'inside';
    found = elementText(element);
    return 'stop';
  });
  return found;
}
