import { CoupureError } from '../../../shared/errors.ts';
import type { Archive, PagesInFile, SaveOptions, SaveOutcome } from '../../archive/index.ts';

/** How a file is saved. */
export interface FileSaving {
  archive: Pick<Archive, 'pagesIn' | 'save'>;
  options: SaveOptions;
  /** Hears of a page of a web archive that could not be saved, while others could. */
  complain: (page: string, thrown: unknown) => void;
}

/** Saves a file, or every page of a web archive; gives the last of what was saved. Throws where nothing could be. */
export async function saveFile(path: string, saving: FileSaving): Promise<SaveOutcome> {
  const { archive, options } = saving;
  const pages = await archive.pagesIn(path, options.signal);
  if (pages === null) return archive.save({ kind: 'file', path, url: null }, options);
  try {
    return await savePages(pages, saving);
  } finally {
    await pages.close();
  }
}

/** One after the other, so that the last one saved is the last one in the file. */
async function savePages(
  { sources }: PagesInFile,
  { archive, options, complain }: FileSaving,
): Promise<SaveOutcome> {
  const failures: { page: string; thrown: unknown }[] = [];
  let last: SaveOutcome | null = null;
  for (const [done, { url, source }] of sources.entries()) {
    const pages = sources.length > 1 ? { done, total: sources.length } : null;
    try {
      last = await archive.save(source, {
        ...options,
        onProgress: (progress) => options.onProgress?.({ ...progress, pages }),
      });
    } catch (thrown) {
      if (options.signal?.aborted) throw thrown;
      failures.push({ page: url ?? '', thrown });
    }
  }
  const [first] = failures;
  if (last === null) throw first?.thrown ?? new CoupureError('file-empty', 'There is no page in the file.');
  for (const { page, thrown } of failures) complain(page, thrown);
  if (sources.length > 1) tellWhole(options, sources.length);
  return last;
}

function tellWhole({ onProgress }: SaveOptions, total: number): void {
  onProgress?.({ step: 'keeping', imagesDone: 0, imagesTotal: 0, pages: { done: total, total } });
}
