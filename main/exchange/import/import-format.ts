import type { ErrorReport } from '../../../shared/errors.ts';
import type { Photo } from '../../../shared/photo.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { Library } from '../../library/index.ts';

/** What an import writes to. `add` merges with an article that is there already, so that nothing is lost. */
export interface ImportTarget {
  library: Pick<Library, 'has' | 'putMedia' | 'putOriginal' | 'add'>;
  /** Points the images of an article's HTML at the bytes that this library holds. */
  placeImages(html: string, photos: Photo[]): string;
}

/** One input of an import that was not taken, and why. */
export interface ImportFailure {
  /** The file as it was named. */
  source: string;
  /** Counted from 1. */
  line: number;
  error: ErrorReport;
}

/** What an import tells as it goes, each article when it is durable. */
export type ImportStep = { id: ArticleId } | { failure: ImportFailure };

/** A format that articles can be read from. */
export interface ImportFormat {
  name: string;
  /** Whether a file's name speaks for the format. */
  fits(file: string): boolean;
  /**
   * Takes every article of a file. An input that is wrong becomes a failure and the run goes on. Throws
   * `file-missing`, `file-unreadable`, and what the library throws when it can take no more (`disk-full`…).
   */
  read(file: string, target: ImportTarget): AsyncGenerator<ImportStep>;
}
