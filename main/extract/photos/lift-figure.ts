/** Elements that may not hold a figure: a parser would tear them apart around it. */
const phrasing = new Set(
  'p a span em i strong b small u s font center h1 h2 h3 h4 h5 h6 sub sup cite q label mark'.split(' '),
);

/**
 * Moves a figure out of paragraphs and inline elements: an element with nothing else in it gives way to the figure,
 * any other is left behind it.
 */
export function liftFigure(figure: Element): void {
  for (
    let holder = figure.parentElement;
    holder && phrasing.has(holder.localName);
    holder = figure.parentElement
  ) {
    const isAlone = (holder.textContent ?? '').trim() === '' && holder.querySelectorAll('img').length <= 1;
    if (isAlone) holder.replaceWith(figure);
    else if (hasTextBefore(figure)) holder.after(figure);
    else holder.before(figure);
  }
}

function hasTextBefore(figure: Element): boolean {
  for (let before = figure.previousSibling; before; before = before.previousSibling) {
    if ((before.textContent ?? '').trim() !== '') return true;
  }
  return false;
}
