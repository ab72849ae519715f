/**
 * What the systems that render pages in the browser call the facts of an article in the state they start from, by
 * schema.org's names; a dot leads into an object. The first that holds something counts.
 */
export const stateKeys: Readonly<Record<string, readonly string[]>> = {
  headline: [
    'headlines.basic',
    'headline',
    'headline.default',
    'headline.text',
    'title',
    'title.rendered',
    'name',
  ],
  author: [
    'credits.by',
    'authors',
    'author',
    'bylines',
    'byline.persons',
    'byline',
    'contributors',
    'writers',
    'journalists',
    'author_name',
    'authorName',
  ],
  datePublished: [
    'first_publish_date',
    'firstPublished',
    'firstPublishedAt',
    'first_published_at',
    'datePublished',
    'published_at',
    'publishedAt',
    'publishDate',
    'publish_date',
    'publicationDate',
    'publication_date',
    'publishedDate',
    'publishTime',
    'published',
    'display_date',
    'displayDate',
    'pubDate',
    'date_gmt',
    'date',
  ],
  dateModified: [
    'last_updated_date',
    'lastUpdated',
    'dateModified',
    'modified_at',
    'modifiedAt',
    'updated_at',
    'updatedAt',
    'lastModified',
    'modified_gmt',
  ],
  description: [
    'subheadlines.basic',
    'subheadline',
    'standfirst',
    'dek',
    'lead',
    'subtitle',
    'description.basic',
  ],
  articleSection: [
    'taxonomy.primary_section.name',
    'primarySection.name',
    'section.name',
    'section',
    'category.name',
    'category',
  ],
};

/** Where the name of a person stands in their object. */
export const personKeys: readonly string[] = [
  'name',
  'fullName',
  'full_name',
  'displayName',
  'display_name',
  'title',
  'byline',
  'text',
];

/** An object is an article if it has, beside its headline, one of these. */
export const articleMarks: readonly string[] = ['author', 'datePublished'];
