import type { LibraryInfo } from '../../../shared/library-info.ts';
import { wordsOf } from '../../../shared/query/index.ts';
import { slugOf } from '../../../shared/values.ts';
import { aliasesOf, resolveTag } from '../../library/index.ts';

/** Tags and collections by their names, as the library has them now. */
export interface Names {
  /** The tag that a slug stands for now. */
  tagOf(slug: string): string;
  /** The slugs that articles may hold for a tag as it is named in a query, by its name, its slug, or the beginning of one. */
  tagSlugs(named: string, prefix: boolean): string[];
  /** The same for collections. */
  collectionSlugs(named: string, prefix: boolean): string[];
  /** The tags that are not merged into another. */
  tags(): { slug: string; name: string; colour: string | null }[];
  /** The tags that others were merged into, each with all slugs that stand for it. */
  merged(): { slug: string; slugs: string[] }[];
}

/** The names that a library gives; null for one of which nothing is known yet: then a slug is all there is. */
export function namesOf(info: LibraryInfo | null): Names {
  const tags = Object.entries(info?.tags ?? {});
  const collections = Object.entries(info?.collections ?? {});
  const tagOf = (slug: string) => (info ? resolveTag(info, slug) : slug);
  const slugsOf = (slug: string) => (info ? aliasesOf(info, slug) : [slug]);
  const mergedInto = new Set(tags.flatMap(([slug, tag]) => (tag.mergedInto === null ? [] : [tagOf(slug)])));

  return {
    tagOf,
    tagSlugs(named, prefix) {
      const found = slugsNamed(tags, named, prefix);
      return [...new Set(found.flatMap((slug) => [slug, ...slugsOf(tagOf(slug))]))];
    },
    collectionSlugs: (named, prefix) => slugsNamed(collections, named, prefix),
    tags: () =>
      tags
        .filter(([slug]) => tagOf(slug) === slug)
        .map(([slug, { name, colour }]) => ({ slug, name, colour })),
    merged: () => [...mergedInto].map((slug) => ({ slug, slugs: slugsOf(slug) })),
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
  return wordsOf(name)
    .map((word) => word.text)
    .join(' ');
}
