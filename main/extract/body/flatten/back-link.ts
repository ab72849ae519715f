const names =
  /(?:^|[\s_-])(?:backref|backlink|back-link|footnote-?back|footnote-return|reversefootnote|fn-back)(?:[\s_-]|$)/i;
const signs = /^(?:[\s↩↑^⤴⏎←↲⇑⇧▲[\]]|\ufe0e|\ufe0f)+$/;

/** Whether a link leads from a footnote back to where it is named: of use on the page alone. */
export function isBackLink(link: Element): boolean {
  if (link.localName !== 'a' || !(link.getAttribute('href') ?? '').includes('#')) return false;
  if (link.getAttribute('role') === 'doc-backlink' || names.test(link.getAttribute('class') ?? ''))
    return true;
  return signs.test(link.textContent ?? '');
}
