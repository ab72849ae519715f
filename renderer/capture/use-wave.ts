import { useState } from 'react';
import type { SaveJob } from '../../shared/api.ts';
import { isRunning } from '../bridge/use-jobs.ts';

/**
 * The jobs that belong to what is going on now: those at work and those that ended since the last quiet moment, so
 * that “Saving 3 of 5” counts one wave and not everything since the app began.
 */
export function useWave(jobs: readonly SaveJob[]): readonly SaveJob[] {
  const [over, setOver] = useState<ReadonlySet<string>>(new Set());
  const isQuiet = !jobs.some(isRunning);
  const settled = jobs.every(({ job }) => over.has(job));
  if (isQuiet && !settled) setOver(new Set(jobs.map(({ job }) => job)));
  return jobs.filter(({ job }) => !over.has(job));
}
