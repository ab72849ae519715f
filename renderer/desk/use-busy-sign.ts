import { useEffect } from 'react';
import { call } from '../bridge/call.ts';
import { isRunning, useJobs } from '../bridge/use-jobs.ts';
import { jobShare } from '../capture/job-words.ts';

/** Has the system show how many captures are running, and how far they are. A system that shows neither misses nothing. */
export function useBusySign(): void {
  const running = useJobs().jobs.filter(isRunning);
  const count = running.length;
  const share =
    Math.round((running.reduce((sum, job) => sum + jobShare(job), 0) / Math.max(1, count)) * 100) / 100;
  useEffect(() => {
    call('app.busy', { running: count, share }).catch(() => undefined);
  }, [count, share]);
}
