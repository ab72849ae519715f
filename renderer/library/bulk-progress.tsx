import { ProgressBar } from 'react-aria-components';
import type { BulkJob } from '../../shared/bulk.ts';
import { useBulkJobs } from '../actions/use-bulk-jobs.tsx';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { useLate } from '../ui/use-late.ts';
import styles from './bulk-progress.module.css';
import { useTimeLeft } from './use-time-left.ts';

/** How work on many articles goes: what it does now, how much is left, and the way to stop it. */
export function BulkProgress() {
  const { running } = useBulkJobs();
  const job = running.find(({ step }) => step !== 'waiting') ?? running[0];
  // Work that is over in a moment is told of at its end alone.
  const isLate = useLate(job !== undefined);
  if (job === undefined || !isLate) return null;
  return <Progress key={job.job} job={job} waiting={running.length - 1} />;
}

function Progress({ job, waiting }: { job: BulkJob; waiting: number }) {
  const { t, locale } = useI18n();
  const left = useTimeLeft(job);
  const { done, total } = job;
  const figures = { done: done.toLocaleString(locale), total: total.toLocaleString(locale) };
  const words = total === 0 ? t('bulk.gathering') : t(`bulk.doing.${job.kind}`, figures);
  return (
    <section className={styles.progress} aria-label={t('bulk.label')}>
      <div className={styles.line}>
        <span className={styles.words}>{words}</span>
        {left !== null && <span className={styles.left}>{left}</span>}
        {waiting > 0 && <span className={styles.left}>{t('bulk.waiting', { count: waiting })}</span>}
        <Button small onPress={() => void call('bulk.cancel', { job: job.job })}>
          {t('bulk.cancel')}
        </Button>
      </div>
      <ProgressBar
        aria-label={t('bulk.label')}
        valueLabel={words}
        isIndeterminate={total === 0}
        value={total === 0 ? 0 : (done / total) * 100}
        className={classes(styles.bar)}
      >
        {({ percentage = 0 }) => (
          <svg className={styles.track} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.done} width={percentage} height="2" />
          </svg>
        )}
      </ProgressBar>
      <span role="status" className={styles.told}>
        {t('bulk.told', { words, left: left ?? '' })}
      </span>
    </section>
  );
}
