import { CoupureError } from '../../shared/errors.ts';
import type { LibraryInfo, Tag } from '../../shared/library-info.ts';
import { slugOf } from '../../shared/values.ts';
import { ownValue } from './own-value.ts';

/** The tag that a slug stands for now, through all merges; the slug itself where it was never merged. */
export function resolveTag(info: LibraryInfo, slug: string): string {
  const met: string[] = [];
  let current = slug;
  while (!met.includes(current)) {
    met.push(current);
    const next = ownValue(info.tags, current)?.mergedInto;
    if (!next) return current;
    current = next;
  }
  // Two devices may each merge one of two tags into the other: all then take the first of the circle by name.
  return met.slice(met.indexOf(current)).sort()[0] ?? slug;
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
  const typed = names.map((name) => ({ name: name.trim().slice(0, 200), slug: tagSlug(name) }));
  const unknown = typed.filter(({ slug }) => !tags.has(slug));
  for (const { name, slug } of unknown) if (!tags.has(slug)) tags.set(slug, newTag(name));
  const changed = unknown.length > 0 ? { ...info, tags: Object.fromEntries(tags) } : info;
  const slugs = typed.map(({ slug }) => resolveTag(changed, slug));
  return { info: changed, slugs: [...new Set(slugs)] };
}

/** Gives a tag another name; its slug, and so every article, stays. Throws `not-found` or `input-invalid`. */
export function renameTag(info: LibraryInfo, slug: string, name: string): LibraryInfo {
  tagSlug(name);
  return withTag(info, slug, { ...tagOf(info, slug), name: name.trim().slice(0, 200) });
}

/** Lets one tag stand for another: `from` becomes a name of `into`, without a write to any article. Throws `not-found`. */
export function mergeTag(info: LibraryInfo, from: string, into: string): LibraryInfo {
  const target = resolveTag(info, into);
  if (resolveTag(info, from) === target) return info;
  tagOf(info, target);
  return withTag(info, from, { ...tagOf(info, from), mergedInto: target });
}

function tagSlug(name: string): string {
  const slug = slugOf(name);
  if (slug) return slug;
  throw new CoupureError('input-invalid', `“${name}” cannot be a tag: it has no letter and no digit.`);
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
