import type { LibraryInfo } from '../../../shared/library-info.ts';
import { foldedText } from '../../../shared/query/index.ts';
import { slugOf } from '../../../shared/values.ts';
import { tagTreeOf } from '../../library/index.ts';

/** Tags and collections by their names, as the library has them now. */
export interface Names {
  /** The tag that a slug stands for now. */
  tagOf(slug: string): string;
  /**
   * The slugs that articles may hold for a tag as it is named in a query, by its name, its slug, or the beginning of
   * one, and for all that stands under it.
   */
  tagSlugs(named: string, prefix: boolean): string[];
  /** The same for collections. */
  collectionSlugs(named: string, prefix: boolean): string[];
  /** The order that a collection was put into by hand. */
  collectionOrder(slug: string): readonly string[];
  /** The tags that are not merged into another. */
  tags(): { slug: string; name: string; colour: string | null; parent: string | null }[];
  /**
   * The tags of which more than one slug speaks: `own` are those that stand for it, `family` also those of all that
   * stands under it.
   */
  several(): { slug: string; own: string[]; family: string[] }[];
}

/** The names that a library gives; null for one of which nothing is known yet: then a slug is all there is. */
export function namesOf(info: LibraryInfo | null): Names {
  const tags = Object.entries(info?.tags ?? {});
  const collections = Object.entries(info?.collections ?? {});
  const orders = new Map(collections.map(([slug, { order }]) => [slug, order]));
  const tree = info && tagTreeOf(info);
  const tagOf = (slug: string) => tree?.resolve(slug) ?? slug;

  return {
    tagOf,
    tagSlugs(named, prefix) {
      const found = slugsNamed(tags, named, prefix);
      return [...new Set(found.flatMap((slug) => [slug, ...(tree?.family(tagOf(slug)) ?? [])]))];
    },
    collectionSlugs: (named, prefix) => slugsNamed(collections, named, prefix),
    collectionOrder: (slug) => orders.get(slug) ?? [],
    tags: () =>
      tags
        .filter(([slug]) => tagOf(slug) === slug)
        .map(([slug, { name, colour }]) => ({ slug, name, colour, parent: tree?.parent(slug) ?? null })),
    several: () =>
      (tree?.slugs ?? []).flatMap((slug) =>
        tree?.hasMoreSlugs(slug) ? [{ slug, own: tree.aliases(slug), family: tree.family(slug) }] : [],
      ),
  };
}

/** The slug that the name would have is always among them: an article may hold one that the library does not list. */
function slugsNamed(
  entries: [slug: string, value: { name: string }][],
  named: string,
  prefix: boolean,
): string[] {
  const [typedSlug, typedName] = [slugOf(named), plain(named)];
  const isNamed = (typed: string, text: string) => (prefix ? text.startsWith(typed) : text === typed);
  const listed = entries.filter(
    ([slug, { name }]) => isNamed(typedSlug, slug) || isNamed(typedName, plain(name)),
  );
  return [...new Set([typedSlug, ...listed.map(([slug]) => slug)])];
}

function plain(name: string): string {
  return foldedText(name);
}
