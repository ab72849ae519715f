/** Live blogs: many short texts in a row, each of which means nothing without its time. */

export { findLiveEntries, holdsEntryTime, type LiveEntries } from './live-entries.ts';
