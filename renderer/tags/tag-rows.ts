import type { TagCount } from '../../shared/api.ts';

/** A tag in its place among those it stands under. */
export interface TagRow {
  tag: TagCount;
  depth: number;
  hasChildren: boolean;
}

/** Orders tags beside one another. */
export type TagOrder = (one: TagCount, other: TagCount) => number;

/** The most used first, with what stands under them. */
export const byUse: TagOrder = (one, other) => other.total - one.total || one.name.localeCompare(other.name);
/** By name. */
export const byName: TagOrder = (one, other) => one.name.localeCompare(other.name);

/** The tags as a tree read from top to bottom; what stands under a tag is there where `isOpen` says so. */
export function tagRows(
  tags: readonly TagCount[],
  order: TagOrder,
  isOpen: (slug: string) => boolean,
): TagRow[] {
  const children = childrenOf(tags);
  const rowsUnder = (parent: string | null, depth: number): TagRow[] =>
    (children.get(parent) ?? []).toSorted(order).flatMap((tag) => {
      const hasChildren = children.has(tag.slug);
      const below = hasChildren && isOpen(tag.slug) ? rowsUnder(tag.slug, depth + 1) : [];
      return [{ tag, depth, hasChildren }, ...below];
    });
  return rowsUnder(null, 0);
}

/** The tags above a tag, the nearest first. */
export function tagsAbove(tags: ReadonlyMap<string, TagCount>, slug: string): string[] {
  const above: string[] = [];
  let parent = tags.get(slug)?.parent ?? null;
  while (parent !== null && !above.includes(parent)) {
    above.push(parent);
    parent = tags.get(parent)?.parent ?? null;
  }
  return above;
}

/** A tag whose parent is not known stands beside all. */
function childrenOf(tags: readonly TagCount[]): Map<string | null, TagCount[]> {
  const known = new Set(tags.map(({ slug }) => slug));
  const children = new Map<string | null, TagCount[]>();
  for (const tag of tags) {
    const parent = tag.parent !== null && known.has(tag.parent) ? tag.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(tag);
    else children.set(parent, [tag]);
  }
  return children;
}
