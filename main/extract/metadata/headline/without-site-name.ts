import { foldText } from '../page/fold.ts';
import { titleTails } from './title-tails.ts';

/** Between the parts of a title: a mark with blanks around it, or one that stands in no sentence. */
const separator = /(\s{1,3}(?:[-–—|·•»«›‹:~/\\]|::|\/\/|\|\|){1,3}\s{1,3}|\s{0,3}[|｜»«]\s{0,3})/u;

/** In Chinese and Japanese titles the site follows a mark without blanks: looked for in the last characters alone. */
const ideographicTail = /\s{0,3}[-_|｜－—]{1,3}\s{0,3}[^-_|｜－—]{1,15}$/u;
const longestTail = 24;

const onlyDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

/**
 * A title without the site's name, the section or the date around it. What is left is never empty: a page about
 * its own site keeps its title. A part that we know nothing about stays: a headline too long is the smaller error.
 */
export function withoutSiteName(title: string, isSiteName: (part: string) => boolean): string {
  const pieces = title.split(separator);
  // Nothing after a mark is no tail: the mark closes a quotation (« … ») and belongs to the headline.
  const isTail = (part: string) =>
    part.trim() !== '' && (isSiteName(part) || titleTails.has(foldText(part)) || onlyDate.test(part.trim()));
  let first = 0;
  let last = pieces.length - 1;
  while (last > first && isTail(pieces[last] ?? '')) last -= 2;
  while (first < last && isTail(pieces[first] ?? '')) first += 2;
  const rest = pieces
    .slice(first, last + 1)
    .join('')
    .trim();
  return withoutIdeographicTail(rest === '' ? title.trim() : rest);
}

function withoutIdeographicTail(title: string): string {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(title)) return title;
  const tail = ideographicTail.exec(title.slice(-longestTail))?.[0] ?? '';
  const headline = title.slice(0, title.length - tail.length);
  return headline.length >= 6 ? headline.trim() : title;
}

/** The parts of a title, without the marks between them. */
export function titleParts(title: string): string[] {
  return title
    .split(separator)
    .filter((_, index) => index % 2 === 0)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
