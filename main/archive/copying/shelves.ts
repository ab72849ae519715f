import type { Collection, LibraryInfo, Tag } from '../../../shared/library-info.ts';
import type { ArticleState } from '../../../shared/state.ts';

type Shelves = Pick<LibraryInfo, 'tags' | 'collections'>;

/**
 * The info of a library with the tags and collections that an article brings along, as they are called where it comes
 * from. What the library has under the same slug stays as it is; the same info is given back where it has them all.
 */
export function withShelves(info: LibraryInfo, state: ArticleState, from: Shelves): LibraryInfo {
  const tags = state.tags.flatMap((slug) => lineOf(slug, from)).filter(([slug]) => !has(info.tags, slug));
  const collections = state.collections.flatMap((slug): [string, Collection][] => {
    const known = has(from.collections, slug) ? from.collections[slug] : undefined;
    return known && !has(info.collections, slug) ? [[slug, { name: known.name, order: [] }]] : [];
  });
  if (tags.length === 0 && collections.length === 0) return info;
  return {
    ...info,
    tags: { ...info.tags, ...Object.fromEntries(tags) },
    collections: { ...info.collections, ...Object.fromEntries(collections) },
  };
}

/** A tag, those it stands under, and those it was merged into: without them it would be another one. */
function lineOf(slug: string, from: Shelves, met: ReadonlySet<string> = new Set()): [string, Tag][] {
  const tag = has(from.tags, slug) ? from.tags[slug] : undefined;
  if (!tag || met.has(slug)) return [];
  const others = [tag.parent, tag.mergedInto].filter((other) => other !== null);
  const seen = new Set([...met, slug]);
  return [[slug, tag], ...others.flatMap((other) => lineOf(other, from, seen))];
}

function has(record: object, key: string): boolean {
  return Object.hasOwn(record, key);
}
