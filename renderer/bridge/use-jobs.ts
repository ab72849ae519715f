import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SaveJob } from '../../shared/api.ts';
import { call } from './call.ts';
import { keys } from './keys.ts';
import { useBridgeEvent } from './use-event.ts';

/** The jobs that save articles, the oldest first. */
export function useJobs(): { jobs: readonly SaveJob[] } {
  const { data } = useQuery({ queryKey: keys.jobs, queryFn: async () => (await call('save.jobs', {})).jobs });
  return { jobs: data ?? [] };
}

/** Whether a job is still at work. */
export function isRunning({ step }: SaveJob): boolean {
  return step !== 'done' && step !== 'failed';
}

/** Keeps the jobs up to date; `onOver` is called once for each that ends. Belongs in one place of the window. */
export function useJobProgress(onOver: (job: SaveJob) => void): void {
  const client = useQueryClient();
  useBridgeEvent('save.progress', (job) => {
    const before = client.getQueryData<readonly SaveJob[]>(keys.jobs) ?? [];
    const known = before.find((other) => other.job === job.job);
    const after = known ? before.map((other) => (other === known ? job : other)) : [...before, job];
    client.setQueryData(keys.jobs, after);
    if (!isRunning(job) && (known === undefined || isRunning(known))) onOver(job);
  });
}

/** Puts a job away. */
export function useDismissJob(): (job: string) => void {
  const client = useQueryClient();
  return (job) => {
    client.setQueryData<readonly SaveJob[]>(keys.jobs, (before) =>
      before?.filter((other) => other.job !== job),
    );
    void call('save.dismiss', { job });
  };
}
