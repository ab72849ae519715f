/** Whether an address belongs to the site of a page: the same host, but for its first parts. Unknown counts as the same. */
export function isSameSite(address: string, page: string | null): boolean {
  const here = hostOf(page);
  const there = hostOf(address);
  return here === null || there === null || here === there;
}

/** The last parts of a host name, as a site's own subdomains share them. */
function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const parts = new URL(address).hostname.split('.');
  const [second = ''] = parts.slice(-2);
  // Under two-part endings (co.uk, com.au) a site's name is the third part from the end.
  const kept = second.length <= 3 && parts.length > 2 ? 3 : 2;
  return parts.slice(-kept).join('.');
}
