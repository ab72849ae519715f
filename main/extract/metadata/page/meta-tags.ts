/** The page's meta tags: what each name states, in the page's order. */
export interface MetaTags {
  /** All contents of the names, the first name's first; each with the name that stated it. */
  all: (...names: readonly string[]) => { value: string; name: string }[];
  /** The first content of the first name that has one. */
  first: (...names: readonly string[]) => string | null;
}

/** Reads the meta tags. `name`, `property` and `itemprop` are used one for another, and in any case. */
export function readMetaTags(document: Document): MetaTags {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = (element.getAttribute('content') ?? '').trim();
    if (value === '') continue;
    for (const name of namesOf(element)) {
      const values = contents.get(name);
      if (values) values.push(value);
      else contents.set(name, [value]);
    }
  }
  const all: MetaTags['all'] = (...names) =>
    names.flatMap((name) => (contents.get(name) ?? []).map((value) => ({ value, name })));
  return { all, first: (...names) => all(...names)[0]?.value ?? null };
}

function namesOf(element: Element): Set<string> {
  const stated = ['name', 'property', 'http-equiv']
    .map((attribute) => element.getAttribute(attribute)?.trim().toLowerCase() ?? '')
    .flatMap((names) => names.split(/\s+/));
  return new Set(stated.filter((name) => name !== ''));
}
