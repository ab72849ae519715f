import { CoupureError } from '../../shared/errors.ts';
import type { LibraryInfo, Tag } from '../../shared/library-info.ts';
import { slugOf } from '../../shared/values.ts';
import { ownValue } from './own-value.ts';

/** The tag that a slug stands for now, through all merges; the slug itself where it was never merged. */
export function resolveTag(info: LibraryInfo, slug: string): string {
  return endOfChain(slug, (current) => ownValue(info.tags, current)?.mergedInto ?? null);
}

/** All slugs that stand for a tag now, itself first: what articles may hold. */
export function aliasesOf(info: LibraryInfo, slug: string): string[] {
  const merged = Object.keys(info.tags).filter((other) => other !== slug && resolveTag(info, other) === slug);
  return [slug, ...merged];
}

/**
 * The slugs of tags by their names as typed, and the info with those that are new. The same info is given back
 * where all were known. Throws `input-invalid` for a name without a letter or digit.
 */
export function ensureTags(
  info: LibraryInfo,
  names: readonly string[],
): { info: LibraryInfo; slugs: string[] } {
  const tags = new Map(Object.entries(info.tags));
  const typed = names.map((name) => ({ name: tidyName(name), slug: tagSlug(name) }));
  const unknown = typed.filter(({ slug }) => !tags.has(slug));
  for (const { name, slug } of unknown) if (!tags.has(slug)) tags.set(slug, newTag(name));
  const changed = unknown.length > 0 ? { ...info, tags: Object.fromEntries(tags) } : info;
  const slugs = typed.map(({ slug }) => resolveTag(changed, slug));
  return { info: changed, slugs: [...new Set(slugs)] };
}

/** Gives a tag another name; its slug, and so every article, stays. Throws `not-found` or `input-invalid`. */
export function renameTag(info: LibraryInfo, slug: string, name: string): LibraryInfo {
  tagSlug(name);
  return withTag(info, slug, { ...tagOf(info, slug), name: tidyName(name) });
}

/** Gives a tag a colour of its own; null: the one that its slug gives. Throws `not-found`. */
export function colourTag(info: LibraryInfo, slug: string, colour: string | null): LibraryInfo {
  return withTag(info, slug, { ...tagOf(info, slug), colour });
}

/** Puts a tag under another one, or beside all; a tag cannot stand under itself (`input-invalid`). Throws `not-found`. */
export function moveTag(info: LibraryInfo, slug: string, parent: string | null): LibraryInfo {
  const tag = tagOf(info, slug);
  if (parent === null) return withTag(info, slug, { ...tag, parent: null });
  const above = resolveTag(info, parent);
  tagOf(info, above);
  if (above === slug || ancestorsOf(info, above).includes(slug)) {
    throw new CoupureError('input-invalid', `“${tag.name}” cannot stand under a tag that stands under it.`);
  }
  return withTag(info, slug, { ...tag, parent: above });
}

/**
 * Lets one tag stand for another: `from` becomes a name of `into`, without a write to any article. What stood under
 * it stands under `into` then. Throws `not-found`.
 */
export function mergeTag(info: LibraryInfo, from: string, into: string): LibraryInfo {
  const target = resolveTag(info, into);
  if (resolveTag(info, from) === target) return info;
  const kept = tagOf(info, target);
  const isUnder = ancestorsOf(info, target).includes(from);
  const freed = isUnder ? withTag(info, target, { ...kept, parent: parentOf(info, from) }) : info;
  return withTag(freed, from, { ...tagOf(info, from), mergedInto: target });
}

/** Forgets tags and all that was merged into them; what stood under them moves up. Articles are no matter here. */
export function forgetTags(info: LibraryInfo, slugs: readonly string[]): LibraryInfo {
  const gone = new Set(slugs.flatMap((slug) => aliasesOf(info, slug)));
  const left = Object.entries(info.tags)
    .filter(([slug]) => !gone.has(slug))
    .map(([slug, tag]): [string, Tag] => {
      if (tag.parent === null || !gone.has(tag.parent)) return [slug, tag];
      const above = ancestorsOf(info, slug).find((ancestor) => !gone.has(ancestor));
      return [slug, { ...tag, parent: above ?? null }];
    });
  return { ...info, tags: Object.fromEntries(left) };
}

/** The tag that a tag stands under; null for one beside all, and where two devices made a circle of them. */
export function parentOf(info: LibraryInfo, slug: string): string | null {
  const above = statedParent(info, slug);
  if (above === null) return null;
  const first = endOfChain(slug, (current) => statedParent(info, current));
  return first === slug ? null : above;
}

/** The tags above a tag, the nearest first. */
function ancestorsOf(info: LibraryInfo, slug: string): string[] {
  const above: string[] = [];
  for (let next = parentOf(info, slug); next !== null; next = parentOf(info, next)) above.push(next);
  return above;
}

/**
 * Follows a chain to its end. Two devices may each lead one of two tags to the other: all then take the first of the
 * circle by name.
 */
function endOfChain(slug: string, nextOf: (slug: string) => string | null): string {
  const met = new Set<string>();
  let current = slug;
  while (!met.has(current)) {
    met.add(current);
    const next = nextOf(current);
    if (next === null) return current;
    current = next;
  }
  const circle = [...met];
  return circle.slice(circle.indexOf(current)).sort()[0] ?? slug;
}

/** As it was set, through merges; null where that is the tag itself or none that is known. */
function statedParent(info: LibraryInfo, slug: string): string | null {
  const parent = ownValue(info.tags, slug)?.parent ?? null;
  const above = parent === null ? null : resolveTag(info, parent);
  return above === null || above === slug || !ownValue(info.tags, above) ? null : above;
}

function tagSlug(name: string): string {
  const slug = slugOf(name);
  if (slug) return slug;
  throw new CoupureError('input-invalid', `“${name}” cannot be a tag: it has no letter and no digit.`);
}

function tidyName(name: string): string {
  return name.trim().slice(0, 200);
}

function newTag(name: string): Tag {
  return { name, colour: null, parent: null, mergedInto: null };
}

function tagOf(info: LibraryInfo, slug: string): Tag {
  const tag = ownValue(info.tags, slug);
  if (tag) return tag;
  throw new CoupureError('not-found', `There is no tag “${slug}”.`);
}

function withTag(info: LibraryInfo, slug: string, tag: Tag): LibraryInfo {
  return { ...info, tags: { ...info.tags, [slug]: tag } };
}
