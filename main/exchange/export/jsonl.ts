import { type Article, articleFormat } from '../../../shared/article.ts';
import { reportOf } from '../../../shared/errors.ts';
import type { ArticleId, Hash } from '../../../shared/values.ts';
import { type ArticleFile, filesOf, nameBeside } from '../held-files.ts';
import { canonicalLine } from './canonical-article.ts';
import type { ExportFormat, ExportOutcome, ExportSource } from './export-format.ts';
import { beginOutput, type WholeOutput } from './whole-output.ts';

/**
 * JSON Lines (https://jsonlines.org): a document a line with edits in force and the state inside, sorted by id, and
 * the held files in `OUT.files/` by their hashes. The one format that loses nothing: exported, imported and exported
 * again, the bytes are the same.
 */
export const jsonlExport: ExportFormat = { name: 'jsonl', write };

async function write(source: ExportSource, out: string): Promise<ExportOutcome> {
  const ids = await sortedIds(source.ids);
  const output = await beginOutput(out, isEarlierExport);
  try {
    const outcome = await writeArticles(ids, source, output);
    await output.commit();
    return outcome;
  } finally {
    await output.abandon();
  }
}

function isEarlierExport(start: string): boolean {
  const [format = ''] = articleFormat.split('@');
  return start === '' || start.startsWith(`{"format":"${format}@`);
}

/** Ids alone are held in memory, 26 letters each; documents pass through one by one. */
async function sortedIds(ids: AsyncIterable<ArticleId>): Promise<ArticleId[]> {
  const all = new Set<ArticleId>();
  for await (const id of ids) all.add(id);
  return [...all].sort();
}

async function writeArticles(
  ids: ArticleId[],
  source: ExportSource,
  output: WholeOutput,
): Promise<ExportOutcome> {
  const written = new Set<Hash>();
  const outcome: ExportOutcome = { articles: 0, files: 0, missing: [] };
  for (const id of ids) {
    const article = await source.read(id);
    if (!article) continue;
    await output.append(canonicalLine(article));
    await writeFiles(article, written, source, output, outcome.missing);
    outcome.articles += 1;
  }
  return { ...outcome, files: written.size };
}

async function writeFiles(
  article: Article,
  written: Set<Hash>,
  source: ExportSource,
  output: WholeOutput,
  missing: ExportOutcome['missing'],
): Promise<void> {
  for (const { reference } of heldFiles(article)) {
    if (written.has(reference.hash)) continue;
    const bytes = await readOrReason(source, reference.hash);
    if (typeof bytes === 'string') {
      missing.push({ article: article.id, hash: reference.hash, reason: bytes });
      continue;
    }
    written.add(reference.hash);
    await output.addFile(nameBeside(reference), bytes);
  }
}

function heldFiles(article: Article): ArticleFile[] {
  return filesOf(article).filter(({ reference }) => reference.held);
}

/** One damaged file is no reason to have no export: it is left out and told. */
async function readOrReason(source: ExportSource, hash: Hash): Promise<Uint8Array | string> {
  try {
    return (await source.readHeld(hash)) ?? 'The file is not in the library.';
  } catch (thrown) {
    return reportOf(thrown).message;
  }
}
