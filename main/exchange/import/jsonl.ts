import type { Article, ArticleContent } from '../../../shared/article.ts';
import { CoupureError, type ErrorCode, reportOf } from '../../../shared/errors.ts';
import type { ArticleState } from '../../../shared/state.ts';
import { asExtracted } from '../../library/index.ts';
import type { ImportFormat, ImportStep, ImportTarget } from './import-format.ts';
import { type Line, linesOf } from './lines.ts';
import { parseArticle } from './parse-article.ts';
import { withSafeBlocks } from './safe-blocks.ts';
import { takeFiles } from './take-files.ts';

/**
 * JSON Lines as `export --to jsonl` writes them. Every field is kept, `id`, `rev` and the state included; HTML is
 * sanitised once more, because a file from elsewhere is as hostile as a page. Files are taken from `FILE.files/`
 * where they are there; without them `held` becomes false.
 *
 * An article that the library has already is merged with, field by field, by the rules for copies that a sync tool
 * left: the later state wins, captures are united, and importing the same file twice changes nothing.
 */
export const jsonlImport: ImportFormat = {
  name: 'jsonl',
  fits: (file) => /\.(?:jsonl|ndjson)$/i.test(file),
  read,
};

/** Faults of one line; all others (a full disk, a library that is gone) end the import. */
const faultsOfLine = new Set<ErrorCode>([
  'import-invalid',
  'input-invalid',
  'id-invalid',
  'document-newer',
  'document-damaged',
]);

async function* read(file: string, target: ImportTarget): AsyncGenerator<ImportStep> {
  for await (const line of linesOf(file)) yield* takeLine(line, file, target);
}

async function* takeLine(line: Line, file: string, target: ImportTarget): AsyncGenerator<ImportStep> {
  try {
    if ('error' in line) throw line.error;
    const parsed = parseArticle(line.text, line.number);
    const { article, failures } = await takeFiles(parsed, file, target.library);
    await add(article, target);
    for (const failure of failures) yield { failure: { ...failure, line: line.number } };
    yield { id: article.id };
  } catch (thrown) {
    if (!(thrown instanceof CoupureError) || !faultsOfLine.has(thrown.code)) throw thrown;
    yield { failure: { source: file, line: line.number, error: reportOf(thrown) } };
  }
}

/**
 * The HTML of an article, of its captions and of the blocks that its reader brought back, safe. The sanitiser brings a
 * DOM with it and is loaded when needed.
 */
async function sanitised(content: ArticleContent, state: ArticleState): Promise<Article> {
  const { sanitizeArticleHtml } = await import('../../extract/index.ts');
  const photos = content.photos.map((photo) => ({
    ...photo,
    captionHtml: photo.captionHtml === null ? null : sanitizeArticleHtml(photo.captionHtml),
  }));
  return {
    ...content,
    html: sanitizeArticleHtml(content.html),
    photos,
    state: withSafeBlocks(state, sanitizeArticleHtml),
  };
}

async function add(article: Article, { library, placeImages }: ImportTarget): Promise<void> {
  const { state: given, ...inForce } = article;
  // What was extracted stands among the rivals of an edited field: it is made safe where it is taken from there.
  const { state, ...content } = await sanitised(asExtracted(inForce, given), given);
  const html = placeImages(content.html, content.photos);
  await library.add({ ...content, html }, state);
}
