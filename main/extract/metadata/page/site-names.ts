import { hasType, textOf, textsOf } from '../../structured-data/index.ts';
import type { Evidence } from './evidence.ts';
import { foldText } from './fold.ts';

const siteTypes = new Set([
  'website',
  'organization',
  'newsmediaorganization',
  'corporation',
  'onlinebusiness',
]);

/** Parts of host names that name no site. */
const hostNoise = new Set(
  'www web m mobile amp news blog blogs en de fr es it com co org net edu gov ac go or ne'.split(' '),
);

/** The names by which a page's site calls itself. */
export function siteNamesOf({
  meta,
  structured,
  articles,
}: Pick<Evidence, 'meta' | 'structured' | 'articles'>): string[] {
  const stated = meta.all(
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'al:android:app_name',
    'twitter:app:name:iphone',
  );
  const publishers = articles.flatMap((node) => textsOf(node, 'publisher'));
  const sites = structured.nodes.flatMap((node) =>
    hasType(node, siteTypes) &&
    (node.within === null || node.within === 'publisher' || node.within === 'ispartof')
      ? [textOf(node, 'name') ?? '']
      : [],
  );
  return [...stated.map(({ value }) => value), ...publishers, ...sites].filter(
    (name) => name.length > 1 && name.length < 80,
  );
}

/** What the host's name says about the site's: `www.example-times.co.uk` → `example-times`, and whole. */
export function hostNames(url: string | null): string[] {
  const host = hostOf(url);
  if (host === null) return [];
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 2 && !hostNoise.has(label));
  return [...labels, host.replace(/^www\./, ''), host];
}

/** The host that an address names; of an archived page, the one that was archived. */
export function hostOf(url: string | null): string | null {
  if (url === null) return null;
  const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)(.+)$/i.exec(url)?.[1];
  try {
    return new URL(archived ?? url).hostname.toLowerCase();
  } catch {
    return null;
  }
}

/** Tells whether a part of a title is the site's name, alone or with a few words about it. */
export function siteNameTest(names: readonly string[]): (part: string) => boolean {
  const known = [...new Set(names.map(compact))].filter((name) => name.length > 1);
  return (part) => {
    const short = compact(part);
    if (short === '') return true;
    if (known.includes(short)) return true;
    if (foldText(part).split(' ').length > 5) return false;
    return known.some(
      (name) =>
        name.length >= 4 &&
        (short.startsWith(name) || short.endsWith(name) || (short.length >= 4 && name.startsWith(short))),
    );
  };
}

function compact(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
