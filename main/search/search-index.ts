import type { Overview } from '../../shared/api.ts';
import type { ArticleContent } from '../../shared/article.ts';
import type { Glance, Timeline } from '../../shared/figures.ts';
import type { Advice, AlsoIn, Facet, Twin } from '../../shared/finding.ts';
import type { LibraryInfo } from '../../shared/library-info.ts';
import type { CompletedField, FieldValue } from '../../shared/order.ts';
import type { Place, SearchResult, Sort } from '../../shared/rows.ts';
import type { ArticleState } from '../../shared/state.ts';
import type { ArticleId, Hash } from '../../shared/values.ts';
import type { Prepared } from './taking-in/prepared.ts';

/** An article as the index takes it: the values in force, the state, and the stamp of its two files. */
export interface IndexEntry {
  content: ArticleContent;
  state: ArticleState;
  trashed: boolean;
  stamp: string;
}

/** A page of a list that is asked for. */
export interface IndexListRequest {
  place: Place;
  query: string;
  sort: Sort;
  offset: number;
  limit: number;
}

/** A photo by its article and its place there. */
export interface PhotoPlace {
  article: ArticleId;
  index: number;
}

/** A photo that a query picked. */
export interface PhotoMatch extends PhotoPlace {
  title: string;
}

/** The counts of the sidebar, as the index knows them. */
export type IndexOverview = Omit<Overview, 'indexing'>;

/**
 * What makes a library findable. It is a cache: what it holds is in the folder too, and where it is lost it is made
 * anew. Every method answers at once, so it is called in a worker thread.
 */
export interface SearchIndex {
  /** Takes in articles in one transaction; what it had of them is replaced. */
  put(entries: IndexEntry[]): void;
  /**
   * Takes in articles of a long work, prepared elsewhere. Other processes may see them only after {@link settle}; a
   * failure takes back all since then.
   */
  takeIn(articles: Prepared[]): void;
  settle(): void;
  remove(ids: ArticleId[]): void;
  /** Forgets everything. */
  clear(): void;
  /** The stamp of every article it holds, trashed ones too. */
  stamps(): Map<ArticleId, string>;
  /** The time of each article folder as it was when it was last looked into. */
  folderTimes(): [folder: string, time: number][];
  /** Tells one filling of the index from the next: another once it was emptied, by whatever process. */
  filling(): number;
  /**
   * Remembers the times of folders, instead of those it had. Nothing is remembered where the index was emptied since
   * `filling` was asked for: what was put in before is gone, and must be looked for again.
   */
  noteFolderTimes(times: [folder: string, time: number][], filling: number): void;
  /** Who has this address: as its own, its canonical one, or one it was captured from. Live articles come before trashed ones. */
  byAddress(url: string): ArticleId[];
  /** Tag and collection names, and which tag was merged into which. Lasts while the index is open. */
  setInfo(info: LibraryInfo): void;
  /** A page of a place, narrowed by a query. A query of which nothing could be understood finds nothing. */
  list(request: IndexListRequest): SearchResult;
  /** The ids of the rows of a page, in their order. */
  ids(request: IndexListRequest): ArticleId[];
  /** The next ids that match, in order of id, outside the trash. */
  matching(query: string, after: ArticleId | null, limit: number): ArticleId[];
  /** The next ids that a place and a query find, in order of id. */
  members(place: Place, query: string, after: ArticleId | null, limit: number): ArticleId[];
  /** How many a place and a query find. */
  count(place: Place, query: string): number;
  /** How many live articles are in each collection, by slug. */
  collectionCounts(): [slug: string, count: number][];
  /** Values of a field that begin so, or have a word that does; the most frequent first. */
  values(field: CompletedField, beginning: string, limit: number): FieldValue[];
  /** The next photos: photo fields of the query pick among an article's photos, all else picks articles. */
  photos(query: string, after: PhotoPlace | null, limit: number): PhotoMatch[];
  overview(): IndexOverview;
  /** What a whole result is of: names, tags, languages and years, with counts. */
  facets(place: Place, query: string): Facet[];
  /** A whole result over time. */
  timeline(place: Place, query: string): Timeline;
  /** Figures of all that is not in the trash. */
  glance(): Glance;
  /** Why a search found nothing. */
  advice(place: Place, query: string): Advice;
  /** Which live articles have most of the text of these. */
  alsoIn(ids: ArticleId[]): AlsoIn[];
  /** Who has the address of an article, or most of its text. */
  twins(id: ArticleId): Twin[];
  /** Who refers to these bytes, trashed articles too. */
  articlesWith(hash: Hash): ArticleId[];
  /** Figures about the index and what is in it. */
  stats(): Record<string, number>;
  close(): void;
}
