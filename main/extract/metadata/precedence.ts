/**
 * Which source is believed, field by field: the first of them that says anything. What others say is kept as
 * rivals. A name stands for all sources of that kind: `meta` for `meta[date]`.
 *
 * - title: what the page prints comes first, as readers see and cite it; titles for sharing and search are shortened,
 *   sharpened and signed with the site's name.
 * - standfirst: only what is printed is offered.
 * - kind: types are made to say it; sections and addresses say it of what stands in them; an agency's text without
 *   an author is a wire report only where nothing else is said.
 * - authors: what is stated for machines names people one by one; a printed byline mixes them with posts and places,
 *   and still knows better than meta tags, which templates fill with the site. Offers of people stand before offers
 *   of the site's own name whatever their source (people/rank-authors.ts).
 * - publisher: the structured data's has an address; the share name is how readers know it; the host is the last resort.
 * - publishedAt: what is stated for machines has the time and the zone; the printed day decides between them
 *   (dates/settle-dates.ts); an address has only a day; the last change is a date too where there is no other.
 * - canonicalUrl: the link is made for it; the others follow it mostly.
 * - accessible: structured data is made for search engines, which punish lies; marks of a wall are guesses.
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
  standfirst: ['standfirst', 'microdata', 'json-ld', 'meta'],
  kind: ['json-ld', 'microdata', 'rdfa', 'section', 'title', 'meta', 'url', 'byline', 'made'],
  authors: ['json-ld', 'microdata', 'byline', 'meta', 'rdfa', 'state'],
  publisher: ['json-ld', 'microdata', 'rdfa', 'meta[og:site_name]', 'website', 'meta', 'url'],
  section: ['json-ld', 'microdata', 'meta', 'breadcrumb', 'rdfa'],
  keywords: ['json-ld', 'meta', 'microdata', 'a[rel=tag]', 'rdfa'],
  publishedAt: [
    'json-ld',
    'microdata',
    'meta',
    'rdfa',
    'state',
    'time[datetime]',
    'time',
    'date',
    'url',
    'modified',
  ],
  modifiedAt: ['json-ld', 'microdata', 'meta', 'rdfa', 'time[datetime]', 'time', 'date'],
  licence: ['json-ld', 'microdata', 'rdfa', 'link[rel=license]', 'meta', 'a[rel=license]'],
  canonicalUrl: ['link[rel=canonical]', 'meta[og:url]', 'json-ld', 'microdata', 'rdfa', 'meta'],
  accessible: ['json-ld', 'microdata', 'meta', 'rdfa', 'paywall'],
} as const satisfies Record<string, readonly string[]>;
