import { useQueryClient } from '@tanstack/react-query';
import type { BulkAction, BulkFailure, BulkJob } from '../../shared/bulk.ts';
import { cachedFacts } from '../bridge/cached-rows.ts';
import { CallError, call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type Chosen, targetOf } from '../library/selection.ts';
import { useBulkJobs } from './use-bulk-jobs.tsx';
import { useNotices } from './use-notices.tsx';
import { useUndo } from './use-undo.tsx';

/** How work on many articles is called. */
export interface BulkWords {
  /** What was done, for so many: `Archived 3,974 articles`. */
  done: (count: number) => string;
  /** What the menu calls it: `Archive`. */
  name: string;
  /** Called when it was taken back. */
  onUndone?: () => void;
}

/** Work on many articles at once. */
export interface Bulk {
  /** Does something to all that is chosen; fulfilled at its end. False where nothing could be done. */
  run: (chosen: Chosen, action: BulkAction, words: BulkWords) => Promise<boolean>;
  /** Asks where to, and exports there. */
  exportTo: (chosen: Chosen, format: string) => Promise<void>;
}

/** How many articles are named where it could not be done. */
const mostNamed = 12;

/** Work on many articles, told of at its end, and open to Undo of exactly what it changed. */
export function useBulk(): Bulk {
  const { t } = useI18n();
  const client = useQueryClient();
  const { over } = useBulkJobs();
  const { tell, complain } = useNotices();
  const { remember, underway } = useUndo();

  const nameOf = ({ id, error }: BulkFailure) => `${cachedFacts(client, id)?.title || id}: ${error.message}`;
  /** What went wrong is told apart from what was done: both may be so. */
  const tellTroubles = (job: BulkJob) => {
    if (job.error !== null) complain(t('bulk.failed', { count: job.done }), new CallError(job.error));
    const [first] = job.failures;
    if (first === undefined) return;
    const message = job.failures.slice(0, mostNamed).map(nameOf).join('\n');
    complain(t('bulk.some-failed', { count: job.failed }), new CallError({ ...first.error, message }));
  };
  const ended = async (begun: Promise<{ job: string }>): Promise<BulkJob> => {
    const job = await over((await begun).job);
    tellTroubles(job);
    return job;
  };
  /** Undo and Redo are each a job that takes back the one before. */
  const wayBack = (job: string) => {
    let last = job;
    return async () => {
      last = (await ended(call('bulk.undo', { job: last }))).job;
    };
  };

  const run = async (chosen: Chosen, action: BulkAction, words: BulkWords): Promise<boolean> => {
    try {
      const job = await ended(call('bulk.begin', { target: targetOf(chosen), action }));
      const done = words.done(job.changed);
      const flip = wayBack(job.job);
      const told = job.step === 'cancelled' ? t('bulk.stopped', { done, left: job.total - job.done }) : done;
      const undo = () => flip().then(words.onUndone);
      if (job.changed > 0) remember({ done: told, name: words.name, undo, redo: flip });
      else if (job.step !== 'failed') tell(t('bulk.nothing-changed'));
      return job.changed > 0;
    } catch (thrown) {
      complain(t('change.failed'), thrown);
      return false;
    }
  };

  return {
    run: (chosen, action, words) => underway(run(chosen, action, words)),
    exportTo: async (chosen, format) => {
      try {
        const { job } = await call('bulk.export', { target: targetOf(chosen), format });
        if (job === null) return;
        const { step, changed } = await ended(Promise.resolve({ job }));
        if (step === 'done') tell(t('bulk.exported', { count: changed }));
        if (step === 'cancelled') tell(t('bulk.export-stopped'));
      } catch (thrown) {
        complain(t('bulk.export-failed'), thrown);
      }
    },
  };
}
