const forbidden = new Set(
  `script iframe frame frameset object embed portal applet form input textarea select button style base meta link video
audio source track template noscript svg foreignobject maction annotation-xml canvas dialog marquee isindex`.split(
    /\s+/,
  ),
);

const addressed = [
  'href',
  'src',
  'srcset',
  'cite',
  'xlink:href',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'ping',
];

/**
 * What in a piece of the article could run, load, send or reach beyond it; nothing, where it is safe. `isOurs` says
 * which elements the window puts in itself.
 */
export function dangersIn(root: ParentNode, isOurs: (element: Element) => boolean = () => false): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (isOurs(element)) return [];
    const name = element.localName.toLowerCase();
    const found = forbidden.has(name) ? [`<${name}>`] : [];
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || ['style', 'srcdoc', 'target', 'download'].includes(attribute))
        found.push(`${name} ${attribute}`);
      // DOMPurify cannot take this one away, and empties it.
      if (attribute === 'is' && value !== '') found.push(`${name} is=${value}`);
      if (addressed.includes(attribute) && !isHarmless(attribute, value))
        found.push(`${name} ${attribute}=${value}`);
    }
    return found;
  });
}

/** A link leads to the web or the mail; an image to the library, or to nothing that can be loaded. */
function isHarmless(attribute: string, value: string): boolean {
  if (attribute === 'src')
    return /^(?:photo:\d+|(?:app:\/\/coupure\/)?media\/[0-9a-f/]+(?:\.\w+)?)$/.test(value);
  return /^(?:https?:|mailto:|tel:|#)/i.test(value) && (attribute === 'href' || attribute === 'cite');
}
