/** What an article is about, with where each value was read and what else was on offer. Pure. */

export { printedDates } from './dates/printed-dates.ts';
export type { MetadataElements, MetadataReading } from './metadata-reading.ts';
export { agencyOf, bylinePart, splitByline } from './people/split-byline.ts';
export { readMetadata } from './read-metadata.ts';
