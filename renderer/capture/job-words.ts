import type { SaveJob } from '../../shared/api.ts';
import { isRunning } from '../bridge/use-jobs.ts';
import type { Translate } from '../i18n/translator.ts';

/** What a job does now, in words. */
export function jobStep(job: SaveJob, t: Translate): string {
  if (job.pages !== null && isRunning(job))
    return t('job.pages', { done: job.pages.done, total: job.pages.total });
  switch (job.step) {
    case 'waiting':
      return t('job.waiting');
    case 'capturing':
      return t('job.capturing');
    case 'extracting':
      return t('job.extracting');
    case 'images':
      return t('job.images', { done: job.imagesDone, total: job.imagesTotal });
    case 'keeping':
      return t('job.keeping');
    case 'done':
      return doneWords(job, t);
    case 'failed':
      return job.error ? t('job.failed') : '';
  }
}

function doneWords({ status, missing, health, pages }: SaveJob, t: Translate): string {
  if (pages !== null) return t('job.pages-done', { count: pages.total });
  if (health.includes('no-article')) return t('job.no-article');
  if (missing.length > 0) return t('job.missing', { count: missing.length });
  return status === 'recaptured' ? t('job.recaptured') : t('job.done');
}

/** How far a job is, 0 to 1: the images take longest, so they have the larger part. */
export function jobShare({ step, imagesDone, imagesTotal, pages }: SaveJob): number {
  if (pages !== null && step !== 'failed') return step === 'done' ? 1 : pages.done / pages.total;
  switch (step) {
    case 'waiting':
      return 0;
    case 'capturing':
      return 0.1;
    case 'extracting':
      return 0.3;
    case 'images':
      return 0.4 + (imagesTotal === 0 ? 0 : (0.5 * imagesDone) / imagesTotal);
    case 'keeping':
      return 0.95;
    case 'done':
    case 'failed':
      return 1;
  }
}
