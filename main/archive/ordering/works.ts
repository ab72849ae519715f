import { ulid } from 'ulid';
import type { LibraryInfo } from '../../../shared/library-info.ts';
import type { OrderChange } from '../../../shared/order.ts';
import type { ArticleState, Stamp } from '../../../shared/state.ts';
import type { ArticleId } from '../../../shared/values.ts';
import {
  addCollections,
  aliasesOf,
  appendToCollection,
  changeSearch,
  colourTag,
  ensureTags,
  forgetCollection,
  forgetSearch,
  forgetTags,
  makeCollection,
  mergeTag,
  moveTag,
  placeInCollection,
  placeSearch,
  removeCollections,
  removeTags,
  renameCollection,
  renameTag,
  saveSearch,
} from '../../library/index.ts';
import { membersOf } from '../bulk/members.ts';
import type { Rooms } from '../rooms.ts';

/** What a change of the order is made of: what becomes of `library.json`, and of articles where it touches any. */
export interface Work {
  /** `made` is the slug or id of what is new. */
  info: (info: LibraryInfo) => { info: LibraryInfo; made?: string };
  articles?: { ids: ArticleId[]; change: (state: ArticleState, stamp: Stamp) => ArticleState };
}

/** What is to be done for a change. Throws what the change itself would throw, before anything is written. */
export async function workOf(rooms: Rooms, change: OrderChange): Promise<Work> {
  switch (change.kind) {
    case 'tag-make':
      return { info: (info) => makeTag(info, change.name, change.parent) };
    case 'tag-rename':
      return onlyInfo((info) => renameTag(known(info, change.slug), change.slug, change.name));
    case 'tag-colour':
      return onlyInfo((info) => colourTag(known(info, change.slug), change.slug, change.colour));
    case 'tag-move':
      return onlyInfo((info) => moveTag(known(info, change.slug), change.slug, change.parent));
    case 'tag-merge':
      return onlyInfo((info) => mergeAll(info, change.slugs, change.into));
    case 'tag-delete':
      return deletingTags(rooms, change.slugs);
    case 'search-save':
      return { info: (info) => savedAs(info, ulid(rooms.now().getTime()), change) };
    case 'search-change':
      return onlyInfo((info) => changeSearch(info, change.id, change));
    case 'search-place':
      return onlyInfo((info) => placeSearch(info, change.id, change.before));
    case 'search-delete':
      return onlyInfo((info) => forgetSearch(info, change.id));
    case 'collection-make':
      return makingCollection(rooms, change.name, change.ids);
    case 'collection-rename':
      return onlyInfo((info) => renameCollection(info, change.slug, change.name));
    case 'collection-delete':
      return deletingCollection(rooms, change.slug);
    case 'collection-add':
      return {
        info: (info) => ({ info: appendToCollection(info, change.slug, change.ids) }),
        articles: {
          ids: change.ids,
          change: (state, stamp) => addCollections(state, [change.slug], stamp),
        },
      };
    case 'collection-remove':
      return {
        info: (info) => ({ info }),
        articles: {
          ids: change.ids,
          change: (state, stamp) => removeCollections(state, [change.slug], stamp),
        },
      };
    case 'collection-place': {
      const members = await liveWith(rooms, 'collection', change.slug);
      return onlyInfo((info) => placeInCollection(info, change.slug, { ...change, members }));
    }
  }
}

function onlyInfo(change: (info: LibraryInfo) => LibraryInfo): Work {
  return { info: (info) => ({ info: change(info) }) };
}

/** Articles may hold a slug that the library does not list: what is done to such a tag lists it. */
function known(info: LibraryInfo, slug: string): LibraryInfo {
  return Object.hasOwn(info.tags, slug) ? info : ensureTags(info, [slug]).info;
}

function makeTag(info: LibraryInfo, name: string, parent: string | null) {
  const ensured = ensureTags(info, [name]);
  const [slug = ''] = ensured.slugs;
  const isNew = ensured.info !== info;
  return {
    made: slug,
    info: isNew && parent !== null ? moveTag(ensured.info, slug, parent) : ensured.info,
  };
}

function mergeAll(info: LibraryInfo, slugs: readonly string[], into: string): LibraryInfo {
  return slugs.reduce((merged, slug) => mergeTag(known(known(merged, slug), into), slug, into), info);
}

function savedAs(info: LibraryInfo, id: string, { name, query }: { name: string; query: string }) {
  return { made: id, info: saveSearch(info, { id, name, query }) };
}

async function deletingTags(rooms: Rooms, slugs: readonly string[]): Promise<Work> {
  const info = rooms.library.info();
  const all = [...new Set(slugs.flatMap((slug) => aliasesOf(info, slug)))];
  const ids = new Set<ArticleId>();
  for (const slug of all) for (const id of await allWith(rooms, 'tag', slug)) ids.add(id);
  return {
    info: (current) => ({ info: forgetTags(current, slugs) }),
    articles: { ids: [...ids], change: (state, stamp) => removeTags(state, all, stamp) },
  };
}

/** The slug is known before the articles are told of it. */
async function makingCollection(rooms: Rooms, name: string, ids: ArticleId[]): Promise<Work> {
  const { slug } = makeCollection(rooms.library.info(), name);
  return {
    info: (info) => {
      const made = makeCollection(info, name);
      return { made: made.slug, info: appendToCollection(made.info, made.slug, ids) };
    },
    articles: { ids, change: (state, stamp) => addCollections(state, [slug], stamp) },
  };
}

async function deletingCollection(rooms: Rooms, slug: string): Promise<Work> {
  const ids = await allWith(rooms, 'collection', slug);
  return {
    info: (info) => ({ info: forgetCollection(info, slug) }),
    articles: { ids, change: (state, stamp) => removeCollections(state, [slug], stamp) },
  };
}

async function liveWith(rooms: Rooms, field: 'tag' | 'collection', slug: string): Promise<ArticleId[]> {
  return membersOf(rooms, { place: 'all', query: `${field}:"${slug}"`, except: [] }, undefined);
}

/** Those in the trash too: what is restored must not bring back what was deleted. */
async function allWith(rooms: Rooms, field: 'tag' | 'collection', slug: string): Promise<ArticleId[]> {
  const trashed = await membersOf(
    rooms,
    { place: 'trash', query: `${field}:"${slug}"`, except: [] },
    undefined,
  );
  return [...(await liveWith(rooms, field, slug)), ...trashed];
}
