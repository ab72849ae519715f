import { CoupureError } from '../../../shared/errors.ts';
import { type Archive, type BulkOptions, sizeOf } from '../../archive/index.ts';
import type { BulkJobs, BulkResult } from '../bulk/bulk-jobs.ts';
import type { HandlersOf } from '../door/handlers.ts';

/** A click on a few articles must not wait for the end of work on thousands. */
const few = 50;

/** What is asked of the archive. */
type BulkArchive = Pick<Archive, 'bulk' | 'undoBulk' | 'exportTarget'>;

/** Asks the reader where to export to, for a format; null where none was chosen. */
export type AskForExport = (format: string) => Promise<string | null>;

/** Work on a whole result: begun at once, told of as it goes, stopped and taken back by its name. */
export function bulkHandlers(
  archive: BulkArchive,
  jobs: BulkJobs,
  askForExport: AskForExport,
): HandlersOf<'bulk'> {
  return {
    'bulk.begin': ({ target, action }) => {
      const run = (options: BulkOptions) => archive.bulk(target, action, options);
      const isSmall = 'ids' in target && target.ids.length <= few;
      return { job: jobs.begin(action.kind, run, isSmall) };
    },
    'bulk.undo': ({ job }) => {
      const journal = jobs.journalOf(job);
      const run = (options: BulkOptions) => archive.undoBulk(journal, options);
      return { job: jobs.begin('undo', run, sizeOf(journal) <= few) };
    },
    'bulk.cancel': ({ job }) => {
      jobs.cancel(job);
      return {};
    },
    'bulk.jobs': () => ({ jobs: jobs.all() }),
    'bulk.export': async ({ target, format }) => {
      const out = await askForExport(format);
      if (out === null) return { job: null };
      const run = (options: BulkOptions) => exported(archive, { target, format, out }, options);
      return { job: jobs.begin('export', run) };
    },
  };
}

type ExportArguments = Parameters<Archive['exportTarget']>;
type Asked = { target: ExportArguments[0] } & ExportArguments[1];

async function exported(
  archive: BulkArchive,
  { target, ...to }: Asked,
  options: BulkOptions,
): Promise<BulkResult> {
  const { articles, missing } = await archive.exportTarget(target, to, options);
  const failures = missing.map(({ article, reason }) => {
    const { code, message, hint } = new CoupureError('file-unreadable', reason);
    return { id: article, error: { code, message, hint } };
  });
  const figures = { done: articles, total: articles, changed: articles };
  return { ...figures, failures, isCancelled: false, thrown: null, journal: null };
}
