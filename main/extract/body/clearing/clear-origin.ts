import { type BodyContext, leaveOut } from '../context.ts';
import { type Measures, nothing } from '../dom/measure.ts';
import { unreadable } from '../dom/tags.ts';
import { walkElements } from '../dom/walk.ts';

/** An article within the body with more of its prose is a part of it: an entry of a live blog, a section. */
const mostOfBody = 0.2;
/** Cards in a row: so many of the same make, each with a link and little text, are other articles. */
const fewestCards = 3;
const longestCard = 350;

/** Leaves out of the chosen body other articles that stand in it: nested ones, and rows of cards. */
export function clearOrigin(origin: Element, measures: Measures, context: BodyContext): void {
  const total = (measures.get(origin) ?? nothing).prose;
  walkElements(origin, (element) => {
    if (unreadable.has(element.localName) || context.leftOut.has(element)) return false;
    if (context.ruled.keeps(element)) return false;
    if (context.ruled.holds(element)) return true;
    const { prose } = measures.get(element) ?? nothing;
    if (prose > total * mostOfBody || context.live.entries.has(element)) return true;
    if (element.localName === 'article' && isCard(element, measures)) {
      leaveOut(element, 'clear body', 'another article', context);
      return false;
    }
    if (isRowOfCards(element, measures) && !isLive(element, context)) {
      leaveOut(element, 'clear body', 'a row of cards', context);
      return false;
    }
    return true;
  });
}

function isLive({ firstElementChild }: Element, { live }: BodyContext): boolean {
  return firstElementChild !== null && live.entries.has(firstElementChild);
}

function isRowOfCards(element: Element, measures: Measures): boolean {
  const cards = [...element.children].filter(
    (child) => measures.has(child) && !unreadable.has(child.localName),
  );
  if (cards.length < fewestCards) return false;
  const [first] = cards;
  const make = first?.getAttribute('class') ?? null;
  if (!first || make === null || first.localName === 'p') return false;
  return cards.every(
    (card) =>
      card.localName === first.localName && card.getAttribute('class') === make && isCard(card, measures),
  );
}

/** A linked headline or picture, and little beside it. */
function isCard(card: Element, measures: Measures): boolean {
  const { prose, noise, links } = measures.get(card) ?? nothing;
  if (prose + noise + links > longestCard || links === 0) return false;
  return (
    card.querySelector(
      'h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5, a h6, a p, a div',
    ) !== null
  );
}
