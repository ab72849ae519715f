import { CoupureError } from '../../shared/errors.ts';
import type { Archive, PagesInFile, Source } from '../archive/index.ts';
import { kindOf, pathOf, sourceFrom } from './sources.ts';
import type { Surroundings } from './surroundings.ts';

/** One thing to save, and what it is called by. */
export interface ToSave {
  text: string;
  source: () => Promise<Source>;
}

/** What a reader named, page by page; close it when all of it is saved. */
export interface PagesToSave {
  each(): AsyncGenerator<ToSave>;
  close(): Promise<void>;
}

/** Finds the pages in what was named: a web archive holds one or many, everything else is one. */
export function pagesToSave(
  named: readonly string[],
  url: string | null,
  { archive, surroundings }: { archive: Pick<Archive, 'pagesIn'>; surroundings: Surroundings },
): PagesToSave {
  const opened: PagesInFile[] = [];

  async function* pagesOf(text: string): AsyncGenerator<ToSave> {
    const pages = kindOf(text) === 'file' ? await archive.pagesIn(pathOf(text, surroundings.folder)) : null;
    if (pages === null) {
      yield { text, source: () => sourceFrom(text, url, surroundings) };
      return;
    }
    opened.push(pages);
    if (url !== null) throw urlOfArchive(text);
    for (const page of pages.sources) yield { text: page.url ?? text, source: async () => page.source };
  }

  return {
    async *each() {
      for (const text of named) {
        try {
          yield* pagesOf(text);
        } catch (thrown) {
          yield { text, source: () => Promise.reject(thrown) };
        }
      }
    },
    close: async () => {
      await Promise.all(opened.map((pages) => pages.close()));
    },
  };
}

function urlOfArchive(text: string): CoupureError {
  return new CoupureError('input-invalid', `${text} says itself where its pages are from.`, {
    hint: 'Leave --url out.',
  });
}
