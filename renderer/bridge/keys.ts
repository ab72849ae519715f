import type { Place, Sort } from '../../shared/rows.ts';

/** What makes a list the same list: a page of it adds its offset. */
export interface ListRequest {
  place: Place;
  query: string;
  sort: Sort;
}

/** The keys of the cache, in one place, so that what invalidates and what reads cannot drift apart. */
export const keys = {
  info: ['info'],
  settings: ['settings'],
  libraries: ['libraries'],
  overview: ['overview'],
  order: ['order'],
  countOf: (query: string) => ['order', 'count', query],
  suggestedFor: (id: string) => ['order', 'suggested', id],
  valuesOf: (field: string, beginning: string) => ['order', 'values', field, beginning],
  jobs: ['jobs'],
  lists: ['list'],
  list: (request: ListRequest) => ['list', request],
  page: (request: ListRequest, page: number) => ['list', request, page],
  photos: ['photos'],
  photosOf: (query: string) => ['photos', query],
  articles: ['article'],
  editFacts: (id: string, rev: number) => ['article', id, 'edits', rev],
  original: (id: string) => ['article', id, 'original'],
  article: (id: string) => ['article', id],
} as const;
