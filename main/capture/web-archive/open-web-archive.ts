import { fileError } from '../read-file.ts';
import { type FileSource, openFileSource } from './byte-source.ts';
import { kindOfFile } from './kind-of-file.ts';
import { openMhtml } from './mhtml/open-mhtml.ts';
import { openWacz } from './wacz/open-wacz.ts';
import { openWarc } from './warc/open-warc.ts';
import type { IndexOptions } from './warc/record-index.ts';
import type { WebArchive } from './web-archive.ts';

/**
 * Opens a file of saved pages (MHTML, WARC, WACZ); null for any other file. Close it when done. Throws `file-missing`,
 * `file-unreadable`, and `archive-invalid` for one that is damaged, hostile or without a page.
 */
export async function openWebArchive(path: string, options: IndexOptions = {}): Promise<WebArchive | null> {
  const source = await openFileSource(path).catch((thrown) => {
    throw fileError(thrown, path);
  });
  if (source === null) return null;
  try {
    const archive = await openKind(path, source, options);
    if (archive === null) await source.close();
    return archive && { ...archive, close: () => archive.close().finally(() => source.close()) };
  } catch (thrown) {
    await source.close();
    throw thrown;
  }
}

async function openKind(path: string, source: FileSource, options: IndexOptions): Promise<WebArchive | null> {
  switch (await kindOfFile(path, source).catch((thrown) => Promise.reject(fileError(thrown, path)))) {
    case 'mhtml':
      return openMhtml(path, source);
    case 'warc':
      return openWarc(source, options);
    case 'wacz':
      return openWacz(path, source, options);
    case null:
      return null;
  }
}
