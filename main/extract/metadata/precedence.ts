/**
 * Which source is believed, field by field: the first of them that says anything. What others say is kept as
 * rivals.
 *
 * - title: what the page prints comes first, as readers see and cite it; titles for sharing and search are shortened,
 *   sharpened and signed with the site's name.
 * - authors: what is stated for machines names people one by one; a printed byline mixes them with posts and places.
 * - publishedAt: what is stated for machines has the time and the zone; an address has only a day, and the template's
 *   idea of it.
 */
export const precedence = {
  title: [
    'h1',
    'h2',
    'h3',
    'h4',
    'headline',
    'json-ld',
    'microdata',
    'rdfa',
    'meta[og:title]',
    'meta',
    'title',
  ],
  authors: ['json-ld', 'microdata', 'byline', 'meta', 'rdfa'],
  publishedAt: ['json-ld', 'microdata', 'meta', 'rdfa', 'time[datetime]', 'time', 'date', 'url'],
  modifiedAt: ['json-ld', 'microdata', 'meta', 'rdfa', 'time[datetime]', 'time', 'date'],
} as const satisfies Record<string, readonly string[]>;
