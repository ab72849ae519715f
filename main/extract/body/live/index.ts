/** Live blogs: many short texts in a row, each of which means nothing without its time. */

export { findLiveEntries, type LiveEntries } from './live-entries.ts';
