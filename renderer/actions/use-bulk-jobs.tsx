import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { type BulkJob, isBulkOver } from '../../shared/bulk.ts';
import { call } from '../bridge/call.ts';
import { useBridgeEvent } from '../bridge/use-event.ts';
import { BulkJobList } from './bulk-jobs.ts';

interface BulkJobs {
  /** Those that go on or wait, oldest first. */
  running: readonly BulkJob[];
  /** Waits for a job's end. */
  over: (job: string) => Promise<BulkJob>;
}

const Context = createContext<BulkJobs | null>(null);

/** Follows the work on many articles for everything below. */
export function BulkJobsProvider({ children }: { children: ReactNode }) {
  const [list] = useState(() => new BulkJobList());
  const [all, setAll] = useState(list.all);
  const hear = (job: BulkJob) => {
    list.hear(job);
    setAll(list.all);
  };
  useBridgeEvent('bulk.progress', hear);
  // A window that was opened again goes on telling of what still goes on.
  useEffect(() => {
    call('bulk.jobs', {})
      .then(({ jobs }) => {
        for (const job of jobs) list.hear(job);
        setAll(list.all);
      })
      .catch(() => undefined);
  }, [list]);
  const value = useMemo<BulkJobs>(
    () => ({ running: all.filter((job) => !isBulkOver(job)), over: (job) => list.over(job) }),
    [all, list],
  );
  return <Context value={value}>{children}</Context>;
}

/** The work on many articles. Throws outside {@link BulkJobsProvider}. */
export function useBulkJobs(): BulkJobs {
  const value = use(Context);
  if (value === null) throw new Error('There is no BulkJobsProvider above this component.');
  return value;
}
