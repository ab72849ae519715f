import type { ShownPhoto } from './shown-photo.ts';

/** How photos are grouped: by who made them, by who gave them, by when they appeared. */
export type Grouping = 'photographer' | 'agency' | 'month';

/** Photos that belong together; `name` is null for those of which it is not known. `month` is `YYYY-MM`. */
export interface PhotoGroup {
  name: string | null;
  photos: ShownPhoto[];
}

/**
 * Photos in groups: people and agencies with most photos first, months with the newest first, what is not known last.
 * A photo with two photographers belongs to both.
 */
export function groupsOf(photos: readonly ShownPhoto[], grouping: Grouping): PhotoGroup[] {
  const groups = new Map<string | null, ShownPhoto[]>();
  for (const shown of photos) {
    for (const name of namesOf(shown, grouping)) groups.set(name, [...(groups.get(name) ?? []), shown]);
  }
  const order = (one: PhotoGroup, other: PhotoGroup) =>
    Number(one.name === null) - Number(other.name === null) ||
    (grouping === 'month' ? 0 : other.photos.length - one.photos.length) ||
    (one.name ?? '').localeCompare(other.name ?? '') * (grouping === 'month' ? -1 : 1);
  return [...groups].map(([name, members]) => ({ name, photos: members })).sort(order);
}

function namesOf({ photo, article }: ShownPhoto, grouping: Grouping): (string | null)[] {
  if (grouping === 'month') return [/^\d{4}-\d{2}/.exec(article.publishedAt ?? '')?.[0] ?? null];
  const named = grouping === 'photographer' ? photo.credit?.creators : photo.credit?.agencies;
  const names = [...new Set(named?.map(({ name }) => name))];
  return names.length === 0 ? [null] : names;
}
