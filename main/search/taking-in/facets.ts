import type { ArticleContent } from '../../../shared/article.ts';
import { type FacetField, facetFieldSchema } from '../../../shared/finding.ts';
import { foldedText } from '../../../shared/query/index.ts';
import type { ArticleState } from '../../../shared/state.ts';
import { usualAgencyName } from '../../extract/index.ts';

/** By what results are counted. What a number in `facet_value` leaves, divided by how many these are, is the place of its kind here. */
export const facetKinds = facetFieldSchema.options;

/** A value by which a result is counted. Two names that are written alike but for case and accents have one key. */
export interface Facet {
  kind: FacetField;
  key: string;
  name: string;
}

const names: ReadonlySet<string> = new Set(['publisher', 'author', 'photographer', 'agency']);

/** Whether a value is the name of somebody: it lasts while the article's words do, and is looked up by itself. */
export function isName({ kind }: Facet): boolean {
  return names.has(kind);
}

/** What an article is counted by. Tags stand as they are held: which of them are one now, the library says. */
export function facetsOf(content: ArticleContent, state: ArticleState): Facet[] {
  const credits = content.photos.flatMap(({ credit }) => credit ?? []);
  const facets = [
    ...named('publisher', content.publisher ? [content.publisher.name] : []),
    ...named(
      'author',
      content.authors.map(({ name }) => name),
    ),
    ...named(
      'photographer',
      credits.flatMap(({ creators }) => creators.map(({ name }) => name)),
    ),
    ...credits.flatMap(({ agencies }) => agencies.map(agencyFacet)),
    ...state.tags.map((slug) => plain('tag', slug)),
    plain('lang', languageOf(content)),
    plain('date', content.publishedAt?.slice(0, 4) ?? ''),
  ];
  const byKey = new Map(facets.map((facet) => [`${facet.kind} ${facet.key}`, facet]));
  return [...byKey.values()].filter(({ key }) => key !== '');
}

/** `pt-BR` counts as `pt`. */
function languageOf({ language }: ArticleContent): string {
  return language?.toLowerCase().split('-', 1)[0] ?? '';
}

/** An agency that our data knows is one agency in every spelling and script. */
function agencyFacet({ id, name }: { id: string | null; name: string }): Facet {
  if (id === null) return { kind: 'agency', key: keyOf(name), name };
  return { kind: 'agency', key: `§${id}`, name: usualAgencyName(id) ?? name };
}

function named(kind: Facet['kind'], names: string[]): Facet[] {
  return names.map((name) => ({ kind, key: keyOf(name), name }));
}

function plain(kind: Facet['kind'], value: string): Facet {
  return { kind, key: value, name: value };
}

function keyOf(name: string): string {
  return foldedText(name);
}
