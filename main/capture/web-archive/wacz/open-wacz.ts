import { invalidArchive } from '../archive-error.ts';
import type { FileSource } from '../byte-source.ts';
import { hashOfSource } from '../hash-of-source.ts';
import { archivedPage } from '../warc/archived-page.ts';
import { pagesIn } from '../warc/open-warc.ts';
import { type IndexOptions, RecordIndex } from '../warc/record-index.ts';
import type { ArchivedPage, WebArchive } from '../web-archive.ts';
import { listedPages } from './page-list.ts';
import { openZip, type ZipEntries } from './zip-entries.ts';

/**
 * A WACZ: WARCs in a ZIP, with a list of the pages that a person meant to keep. Without a list, every page counts
 * that was shown by itself. Throws `archive-invalid`.
 */
export async function openWacz(path: string, source: FileSource, options: IndexOptions): Promise<WebArchive> {
  const zip = await openZip(path, source);
  try {
    const index = await indexOf(zip, options);
    const pages = await pagesOf(zip, index);
    if (pages.length === 0) throw invalidArchive('there is no page in it');
    return {
      pages,
      file: { ...(await hashOfSource(source)), mime: 'application/wacz' },
      close: async () => zip.close(),
    };
  } catch (thrown) {
    zip.close();
    throw thrown;
  }
}

async function indexOf(zip: ZipEntries, options: IndexOptions): Promise<RecordIndex> {
  const index = new RecordIndex();
  const warcs = zip.names.filter((name) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name)).sort();
  if (warcs.length === 0) throw invalidArchive('there is no WARC in it');
  for (const name of warcs) await index.take(await zip.source(name), options);
  return index;
}

async function pagesOf(zip: ZipEntries, index: RecordIndex): Promise<ArchivedPage[]> {
  const lists = zip.names.filter((name) => /^pages\/[^/]+\.jsonl$/.test(name)).sort();
  const texts = await Promise.all(lists.map((name) => zip.text(name)));
  const listed = texts.flatMap((text) => listedPages(text, index));
  if (listed.length === 0) return pagesIn(index);
  return listed.map(({ url, at }) => archivedPage(url, at, index));
}
