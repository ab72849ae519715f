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
 * A photo with two photographers belongs to both. An agency is one group in every spelling and script, under the name
 * that most of its photos print.
 */
export function groupsOf(photos: readonly ShownPhoto[], grouping: Grouping): PhotoGroup[] {
  const groups = new Map<string | null, Gathered>();
  for (const shown of photos) {
    for (const { key, name } of placesOf(shown, grouping)) gather(groups, key, name, shown);
  }
  const order = (one: PhotoGroup, other: PhotoGroup) =>
    Number(one.name === null) - Number(other.name === null) ||
    (grouping === 'month' ? 0 : other.photos.length - one.photos.length) ||
    (one.name ?? '').localeCompare(other.name ?? '') * (grouping === 'month' ? -1 : 1);
  return [...groups.values()]
    .map(({ names, photos: members }) => ({ name: mostOften(names), photos: members }))
    .sort(order);
}

/** A group while it grows: its photos, and how often each of its names is printed. */
interface Gathered {
  names: Map<string | null, number>;
  photos: ShownPhoto[];
}

/** What keeps a group apart from others, and what it is called at one photo. */
interface Place {
  key: string | null;
  name: string | null;
}

function gather(
  groups: Map<string | null, Gathered>,
  key: string | null,
  name: string | null,
  shown: ShownPhoto,
) {
  const group: Gathered = groups.get(key) ?? { names: new Map(), photos: [] };
  groups.set(key, group);
  group.names.set(name, (group.names.get(name) ?? 0) + 1);
  group.photos.push(shown);
}

function placesOf({ photo, article }: ShownPhoto, grouping: Grouping): Place[] {
  if (grouping === 'month') return [monthOf(article.publishedAt)];
  const places: Place[] =
    grouping === 'photographer'
      ? (photo.credit?.creators ?? []).map(({ name }) => ({ key: name, name }))
      : (photo.credit?.agencies ?? []).map(({ id, name }) => ({ key: id === null ? name : `§${id}`, name }));
  const apart = [...new Map(places.map((place) => [place.key, place])).values()];
  return apart.length === 0 ? [{ key: null, name: null }] : apart;
}

function monthOf(publishedAt: string | null): Place {
  const month = /^\d{4}-\d{2}/.exec(publishedAt ?? '')?.[0] ?? null;
  return { key: month, name: month };
}

function mostOften(names: ReadonlyMap<string | null, number>): string | null {
  return [...names].reduce((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}
