import type { Query } from '../../../shared/query/index.ts';
import type { Names } from '../query/names.ts';

/** The order of the collection that a query asks for; nothing where it asks for none, or for several. */
export function handOrderOf(query: Query, names: Names): readonly string[] {
  const terms = query.kind === 'and' ? query.parts : [query];
  const [named, ...others] = terms.flatMap((term) =>
    term.kind === 'words' && term.field === 'collection' ? [term] : [],
  );
  if (named === undefined || others.length > 0) return [];
  const orders = names.collectionSlugs(named.text, named.prefix).map((slug) => names.collectionOrder(slug));
  return orders.find((order) => order.length > 0) ?? [];
}
