import { elementText, isElement, namesOfElement } from '../page/element-text.ts';
import { foldText } from '../page/fold.ts';

/** What sites call the short line above or before a headline, a label, or a thing beside it. */
const beside =
  /kicker|overline|over-?title|topline|top-?title|roofline|dachzeile|spitzmarke|eyebrow|pre-?title|pre-?headline|super-?title|sur-?titre|ante-?titulo|chapeu|volanta|cintillo|label|badge|category|rubri[ck]|(?:^|[\s_-])(?:tag|flag|date|time|topic|section|intro|subtitle|sub-title|premium|plus|share|icon|count)(?:$|[\s_-])/;

/** What sites call the headline itself within a heading. */
const itself = /(?:^|[\s_-])(?:title|headline|heading)(?:$|[\s_-])|headline|__title/;

/** More parts than these are words, one by one. */
const mostParts = 8;

/**
 * The headline that a heading prints, without the kicker before it and what is hidden behind it: the parts that a
 * title elsewhere consists of; else where the markup names the parts, by their names; else where a title sets the
 * first part off with a mark ("Kicker: Headline").
 */
export function headingText(heading: Element, titles: readonly string[]): string {
  const whole = elementText(heading);
  const parts = partsOf(heading);
  if (parts.length < 2) return whole;
  const stated = titles.map(foldText);
  const titled = titledParts(parts, stated);
  if (titled) return titled;
  const named = parts.filter(
    ({ element }) =>
      element !== null && itself.test(namesOfElement(element)) && !beside.test(namesOfElement(element)),
  );
  const [only] = named;
  if (only && named.length === 1 && only.text.length >= 8) return only.text;
  const kept = parts.filter(({ element }) => element === null || !beside.test(namesOfElement(element)));
  const rest = joined(kept);
  if (kept.length < parts.length && foldText(rest).length >= 6) return rest;
  return withoutUnnamedKicker(parts, titles) ?? whole;
}

/** Neighbouring parts, the most first, whose text is one of the titles. */
function titledParts(parts: readonly Part[], titles: readonly string[]): string | null {
  if (parts.length > mostParts) return null;
  for (let length = parts.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= parts.length; start += 1) {
      const text = joined(parts.slice(start, start + length));
      if (foldText(text).includes(' ') && titles.includes(foldText(text))) return text;
    }
  }
  return null;
}

interface Part {
  text: string;
  element: Element | null;
}

/** The heading's pieces: descends through lone wrappers until there is more than one. */
function partsOf(heading: Element): Part[] {
  const parts: Part[] = [];
  for (const child of heading.childNodes) {
    const text = isElement(child) ? elementText(child) : (child.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    const readable = isElement(child) || child.nodeType === 3;
    if (readable && text !== '') parts.push({ text, element: isElement(child) ? child : null });
  }
  const [only] = parts;
  return parts.length === 1 && only?.element ? partsOf(only.element) : parts;
}

function joined(parts: readonly Part[]): string {
  return parts
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[\s:|–-]+/, '')
    .replace(/ +([,.;:!?])/g, '$1')
    .trim();
}

/** The first part is a kicker if a title writes the same words with a mark between them. */
function withoutUnnamedKicker(parts: readonly Part[], titles: readonly string[]): string | null {
  const [first] = parts;
  if (!first) return null;
  const rest = joined(parts.slice(1));
  const kicker = foldText(first.text);
  if (foldText(rest).split(' ').length < 2 || kicker === '') return null;
  const marked = titles.some((title) => {
    const mark = /^\s*(.{1,80}?)\s*(?::|\s[-–—|])\s/u.exec(title);
    return (
      mark?.[1] !== undefined &&
      foldText(mark[1]) === kicker &&
      !/[:–—-]$/.test(first.text) &&
      first.element !== null
    );
  });
  return marked ? rest : null;
}
