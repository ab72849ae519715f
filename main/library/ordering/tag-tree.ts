import type { LibraryInfo } from '../../../shared/library-info.ts';
import { parentOf, resolveTag } from '../tags.ts';

/** The tags of a library as they stand: which slug stands for which, and what stands under what. */
export interface TagTree {
  /** The tags that are not merged into another. */
  readonly slugs: readonly string[];
  resolve(slug: string): string;
  /** The tag that a tag stands under. */
  parent(slug: string): string | null;
  /** All slugs that stand for a tag, itself first. */
  aliases(slug: string): string[];
  /** The aliases of a tag and of all that stands under it: what an article may hold that is found by it. */
  family(slug: string): string[];
  /** Whether more than one slug finds the same articles: then the counts of slugs say too little. */
  hasMoreSlugs(slug: string): boolean;
}

/** Reads the tree once, however many tags are asked for. */
export function tagTreeOf(info: LibraryInfo): TagTree {
  const resolved = new Map(Object.keys(info.tags).map((slug) => [slug, resolveTag(info, slug)]));
  const resolve = (slug: string) => resolved.get(slug) ?? slug;
  const slugs = [...resolved].flatMap(([slug, tag]) => (slug === tag ? [slug] : []));
  const parents = new Map(slugs.map((slug) => [slug, parentOf(info, slug)]));
  const merged = grouped([...resolved].filter(([slug, tag]) => slug !== tag));
  const children = grouped([...parents]);

  const aliases = (slug: string) => [slug, ...(merged.get(slug) ?? [])];
  /** Parents never make a circle: `parentOf` sees to it. */
  const family = (slug: string): string[] => [
    ...aliases(slug),
    ...(children.get(slug) ?? []).flatMap((child) => family(child)),
  ];
  return {
    slugs,
    resolve,
    parent: (slug) => parents.get(slug) ?? null,
    aliases,
    family,
    hasMoreSlugs: (slug) => merged.has(slug) || children.has(slug),
  };
}

/** The first of each pair, by the second. */
function grouped(pairs: readonly (readonly [string, string | null])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [one, key] of pairs) {
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
