import { useState } from 'react';
import type { BulkJob } from '../../shared/bulk.ts';
import { useI18n } from '../i18n/use-i18n.tsx';

/** How long work must have gone on before its speed says anything, in milliseconds. */
const measuredFor = 1_500;

/** How many seconds work has left; null where that cannot be told yet. */
export function secondsLeft(done: number, total: number, milliseconds: number): number | null {
  if (done === 0 || milliseconds < measuredFor) return null;
  return Math.max(Math.round(((total - done) * milliseconds) / done / 1_000), 0);
}

/** How long a job has left, in words; null where that cannot be told yet. */
export function useTimeLeft({ done, total }: BulkJob): string | null {
  const { t } = useI18n();
  const [startedAt] = useState(() => performance.now());
  const [doneBefore] = useState(done);
  const seconds = secondsLeft(done - doneBefore, total - doneBefore, performance.now() - startedAt);
  if (seconds === null) return null;
  const minutes = Math.round(seconds / 60);
  return minutes > 1
    ? t('bulk.minutes-left', { count: minutes })
    : t('bulk.seconds-left', { count: seconds });
}
