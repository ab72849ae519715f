import { invalidArchive } from '../archive-error.ts';
import type { FileSource } from '../byte-source.ts';
import { hashOfSource } from '../hash-of-source.ts';
import type { ArchivedPage, WebArchive } from '../web-archive.ts';
import { archivedPage } from './archived-page.ts';
import { type IndexedRecord, type IndexOptions, RecordIndex } from './record-index.ts';

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);

/** A WARC (ISO 28500) with every page that was shown by itself. Throws `archive-invalid`. */
export async function openWarc(source: FileSource, options: IndexOptions): Promise<WebArchive> {
  const index = new RecordIndex();
  await index.take(source, options);
  const pages = pagesIn(index);
  if (pages.length === 0) throw invalidArchive('there is no page in it');
  return {
    pages,
    file: { ...(await hashOfSource(source)), mime: 'application/warc' },
    close: async () => undefined,
  };
}

/** Answers that are pages, in the order in which they were received. What is known to stand in a frame is left out. */
export function pagesIn(index: RecordIndex): ArchivedPage[] {
  return [...index.all()]
    .filter(isPage)
    .sort((a, b) => a.at.localeCompare(b.at))
    .map(({ url, at }) => archivedPage(url, at, index));
}

function isPage({ url, status, type, isTopLevel }: IndexedRecord): boolean {
  return status === 200 && pageTypes.has(type) && isTopLevel !== false && /^https?:/.test(url);
}
