import type { PageDocument } from '../document/index.ts';
import type { MetadataReading } from '../metadata/index.ts';

/** What was read, as far as health is told by it. */
export interface ReadSoFar {
  text: string;
  metadata: MetadataReading;
}

/** Shorter texts than this are notices, not articles. */
const shortest = 120;

/** What is wrong with a page, by name; empty where all is well. */
export function readHealth(_page: PageDocument, { text }: ReadSoFar): string[] {
  return text.length < shortest ? ['no-article'] : [];
}
