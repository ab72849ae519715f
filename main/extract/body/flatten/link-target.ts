/** The absolute address of a link; null for one that leads nowhere on the web (scripts, fragments without a page). */
export function linkTarget(link: Element, base: string | null): string | null {
  const href = link.getAttribute('href')?.trim();
  if (!href) return null;
  try {
    const { protocol, href: absolute } = new URL(href, base ?? undefined);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? absolute : null;
  } catch {
    return null;
  }
}
