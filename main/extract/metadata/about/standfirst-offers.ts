import { plainText, textOf } from '../../structured-data/index.ts';
import type { Offer } from '../offer.ts';
import { elementText } from '../page/element-text.ts';
import type { Evidence } from '../page/evidence.ts';
import { foldText } from '../page/fold.ts';

/** What makers of pages call the lines between headline and text. */
const names =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?head(?:line)?|sub-?title|lead-?text|article-?lead|lead|lede|intro|introduction|introtext|chapo|chapeau|ingress|manchet|vorspann|teaser-?text|summary|excerpt|abstract|entradilla|bajada|copete|sumario|linha-?fina|sommario|occhiello|entete|descripcion|description|sous-?titre|resume|anons|perex)(?:$|[\s_-])|standfirst|subheadline|__(?:lead|intro|dek|summary)\b/;

const shortest = 30;
const longest = 700;
/** A standfirst stands this many elements behind the headline at most. */
const reach = 40;

/** What the page offers as its standfirst. Descriptions made for machines count only where the page prints them. */
export function standfirstOffers(evidence: Evidence, headline: Element | null): Offer<string>[] {
  if (!headline) return [];
  const described = new Map(descriptions(evidence).map((offer) => [foldText(offer.value), offer.source]));
  const offers: Offer<string>[] = [];
  let place = 0;
  let start = Number.POSITIVE_INFINITY;
  evidence.visitArticle(headline, (element) => {
    place += 1;
    if (element === headline) {
      start = place;
      return 'past';
    }
    if (place < start) return 'inside';
    if (place > start + reach) return 'stop';
    if (isOfPhoto(element, evidence.called(element))) return 'past';
    const length = evidence.textLength(element);
    if (length < shortest || length > 3 * longest) return 'inside';
    const source = sourceOf(element, evidence.called(element), described);
    const text = source === null ? '' : elementText(element);
    if (
      source === null ||
      text.length < shortest ||
      text.length > longest ||
      isBodyParagraph(element, evidence)
    )
      return 'inside';
    offers.push({ value: text, source, element });
    return 'stop';
  });
  return offers;
}

/** A caption is called a description too, and is the photo's. */
function isOfPhoto(element: Element, called: string): boolean {
  return element.localName === 'figure' || /(?:^|[\s_-])(?:fig)?caption(?:$|[\s_-])/.test(called);
}

function sourceOf(element: Element, called: string, described: ReadonlyMap<string, string>): string | null {
  const itemprop = element.getAttribute('itemprop') ?? '';
  if (/\b(?:description|alternativeHeadline|abstract)\b/.test(itemprop)) return 'microdata';
  if (element.localName !== 'img' && names.test(called)) return 'standfirst';
  if (element.childElementCount > 3) return null;
  return described.get(foldText(elementText(element))) ?? null;
}

/** A paragraph among paragraphs is the beginning of the text, whatever it is called: losing it would be worse. */
function isBodyParagraph(element: Element, { textLength }: Evidence): boolean {
  const parent = element.parentElement;
  if (element.localName !== 'p' || !parent) return false;
  let others = 0;
  for (let sibling = parent.firstElementChild; sibling; sibling = sibling.nextElementSibling) {
    if (sibling !== element && sibling.localName === 'p' && textLength(sibling) > 80) others += 1;
  }
  return others >= 2 && element.getAttribute('class') === null;
}

function descriptions({ articles, meta }: Evidence): Offer<string>[] {
  const stated = articles.slice(0, 2).flatMap((node) => {
    const text = textOf(node, 'description');
    return text === null ? [] : [{ value: text, source: node.source as string }];
  });
  const tags = meta.all('og:description', 'description', 'twitter:description').map(({ value, name }) => ({
    value: plainText(value),
    source: `meta[${name}]`,
  }));
  return [...stated, ...tags].filter(({ value }) => value.length >= shortest);
}
