import type { Article } from '../../../shared/article.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';

/** What an export reads from: a library, or anything that answers the same. */
export interface ExportSource {
  /** The articles wanted, in any order. */
  ids: AsyncIterable<ArticleId>;
  /** One article with the reader's edits in force; null if it is gone meanwhile. */
  read(id: ArticleId): Promise<Article | null>;
  /** Held bytes, unpacked and checked; null if they are not there after all. */
  readHeld(hash: Hash): Promise<Uint8Array | null>;
}

/** What an export wrote. */
export interface ExportOutcome {
  articles: number;
  files: number;
  /** Bytes that documents call held and that could not be read: exported without them, and to be told. */
  missing: { article: ArticleId; hash: Hash; reason: string }[];
}

/** A format that articles can be written in. */
export interface ExportFormat {
  name: string;
  /**
   * Writes the file `out` (and what the format puts beside it), whole or not at all; an earlier export of that name
   * is replaced. Throws `output-exists` for a file that is no export of ours, `disk-full`, `disk-failed`.
   */
  write(source: ExportSource, out: string): Promise<ExportOutcome>;
}
