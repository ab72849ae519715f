/** What makes a library findable: an index that is derived from its folder and may be deleted at any time. */

export { openIndex } from './open-index.ts';
export type {
  IndexEntry,
  IndexListRequest,
  IndexOverview,
  PhotoMatch,
  PhotoPlace,
  SearchIndex,
} from './search-index.ts';
export { type Prepared, prepared } from './taking-in/prepared.ts';
export { type WordsSeen, wordsSeen } from './taking-in/word-forms.ts';
