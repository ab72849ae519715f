/** What an article is about, with where each value was read and what else was on offer. Pure. */
export type { MetadataElements, MetadataReading } from './metadata-reading.ts';
export { readMetadata } from './read-metadata.ts';
