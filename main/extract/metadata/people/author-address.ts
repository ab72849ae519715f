import { authorFolders } from './byline-words.ts';

/** An address that leads to a person's own page: `/by/anna-example`, `/@anna`. */
const authorAddress = new RegExp(`/(?:(?:${[...authorFolders].join('|')})/[^/?#]|@\\w)`, 'i');

/** Whether a link leads to a person's page on the site whose page stands at `address`. */
export function leadsToAuthor(link: Element, address: string | null): boolean {
  return authorAddress.test(pathWithin(hostOf(address), link));
}

function hostOf(address: string | null): string {
  return /^https?:\/\/([^/?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
}

/** Where a link leads within this site; empty for other sites. */
function pathWithin(host: string, link: Element): string {
  const address = link.getAttribute('href') ?? '';
  const outside = /^(?:https?:)?\/\/([^/?#]+)/i.exec(address);
  if (outside === null) return address.startsWith('/') || !/^[a-z]+:/i.test(address) ? `/${address}` : '';
  const other = (outside[1] ?? '').toLowerCase();
  return siteOf(other) === siteOf(host) ? address.slice(outside[0].length) : '';
}

/** The last two labels of a host: sites keep people on hosts of their own (`profiles.paper.example`). */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
