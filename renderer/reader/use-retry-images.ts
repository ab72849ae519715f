import { useState } from 'react';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useJobs } from '../bridge/use-jobs.ts';
import { useI18n } from '../i18n/use-i18n.tsx';

/** Fetches an article's missing images once more. */
export function useRetryImages(id: string): { retry: () => void; isRetrying: boolean } {
  const { t } = useI18n();
  const { complain } = useNotices();
  const { jobs } = useJobs();
  const [job, setJob] = useState<string | null>(null);
  const running = jobs.find((candidate) => candidate.job === job);
  const retry = async () => {
    try {
      setJob((await call('articles.retryImages', { id })).job);
    } catch (thrown) {
      complain(t('article.retry-failed'), thrown);
    }
  };
  return {
    retry: () => void retry(),
    isRetrying: running !== undefined && running.step !== 'done' && running.step !== 'failed',
  };
}
