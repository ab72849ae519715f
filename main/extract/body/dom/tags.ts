const set = (names: string) => new Set(names.split(/\s+/));

/** Elements that stand within a line of text. What is neither these nor known otherwise parts blocks of text. */
export const inlineTags = set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark math nobr output q rb rp rt ruby s samp
  small span strike strong sub sup time tt u var wbr`,
);

/** Inline elements that mean something; the others give way to their content. */
export const keptInline = set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rb rp rt ruby s samp small strong sub sup time u var',
);

/** What carries no text for readers. */
export const unreadable = set(
  `script style link meta noscript template head title base svg canvas object param map area input select textarea button
  datalist option optgroup progress meter dialog frame frameset noframes noembed track source applet`,
);

/** Headings of any level. */
export const headings = set('h1 h2 h3 h4 h5 h6');

/** Whether an element stands within a line of text: by its name, or, for one of a site's own, by its content. */
export function isInline(element: Element): boolean {
  if (inlineTags.has(element.localName)) return true;
  return element.localName.includes('-') && holdsOnlyInline(element);
}

function holdsOnlyInline(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!inlineTags.has(child.localName)) return false;
  }
  return true;
}
