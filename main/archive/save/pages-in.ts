import { openWebArchive } from '../../capture/index.ts';
import type { Archive } from '../archive.ts';

/** The pages in a web archive, each as a source; see `Archive.pagesIn`. */
export const pagesIn: Archive['pagesIn'] = async (path, signal) => {
  const archive = await openWebArchive(path, { signal });
  if (archive === null) return null;
  const { pages, file } = archive;
  return {
    sources: pages.map((page) => ({ url: page.url, source: { kind: 'archived', page, file } })),
    close: archive.close,
  };
};
