/** What an article is about, with where each value was read and what else was on offer. Pure. */

export { printedDates } from './dates/printed-dates.ts';
export { type PageDates, pageDates, readDate } from './dates/read-date.ts';
export type { MetadataElements, MetadataReading } from './metadata-reading.ts';
export { elementText } from './page/element-text.ts';
export { authorshipInPrint } from './people/authorship.ts';
export { agencyOf, bylinePart, splitByline } from './people/split-byline.ts';
export { readMetadata } from './read-metadata.ts';
