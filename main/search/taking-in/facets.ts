import type { ArticleContent } from '../../../shared/article.ts';
import { wordsOf } from '../../../shared/query/index.ts';
import { usualAgencyName } from '../../extract/index.ts';

/** A value by which a result is counted. Two that are written alike but for case and accents have one key. */
export interface Facet {
  kind: 'publisher' | 'author' | 'photographer' | 'agency';
  key: string;
  name: string;
}

/** The names of an article by which results are counted. */
export function facetsOf(content: ArticleContent): Facet[] {
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
  ];
  const byKey = new Map(facets.map((facet) => [`${facet.kind} ${facet.key}`, facet]));
  return [...byKey.values()].filter(({ key }) => key !== '');
}

/** An agency that our data knows is one agency in every spelling and script. */
function agencyFacet({ id, name }: { id: string | null; name: string }): Facet {
  if (id === null) return { kind: 'agency', key: keyOf(name), name };
  return { kind: 'agency', key: `§${id}`, name: usualAgencyName(id) ?? name };
}

function named(kind: Facet['kind'], names: string[]): Facet[] {
  return names.map((name) => ({ kind, key: keyOf(name), name }));
}

function keyOf(name: string): string {
  return wordsOf(name)
    .map((word) => word.text)
    .join(' ');
}
