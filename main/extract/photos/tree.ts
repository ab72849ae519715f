/** All elements around one, nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) ancestors.push(at);
  return ancestors;
}

/** The nearest element of a kind around one, itself included; null where there is none. */
export function nearest(element: Element | null, ...names: readonly string[]): Element | null {
  for (let at = element; at; at = at.parentElement) if (names.includes(at.localName)) return at;
  return null;
}

/** All elements within one, in the document's order. */
export function* elementsIn(root: Element): Generator<Element> {
  let at: Element | null = root.firstElementChild;
  while (at) {
    yield at;
    at = at.firstElementChild ?? following(at, root);
  }
}

/** The next element after all of another one, within `root`. */
function following(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}
