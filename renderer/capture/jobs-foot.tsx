import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, DialogTrigger, Popover, ProgressBar } from 'react-aria-components';
import { isRunning, useJobs } from '../bridge/use-jobs.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { classes } from '../ui/classes.ts';
import { jobShare } from './job-words.ts';
import styles from './jobs-foot.module.css';
import { JobsList } from './jobs-list.tsx';
import { useWave } from './use-wave.ts';

/** How saving goes, at the foot of the sidebar; pressed, it shows each source. */
export function JobsFoot() {
  const { t } = useI18n();
  const { jobs } = useJobs();
  const [isOpen, setOpen] = useState(false);
  const wave = useWave(jobs);
  const running = wave.filter(isRunning).length;
  const failed = jobs.filter(({ step }) => step === 'failed').length;
  const share = wave.reduce((sum, job) => sum + jobShare(job), 0) / Math.max(wave.length, 1);
  const words =
    running > 0
      ? t('jobs.saving', { at: wave.length - running + 1, total: wave.length })
      : failed > 0
        ? t('jobs.failed', { count: failed })
        : t('sidebar.all-here');
  return (
    <div className={styles.foot}>
      <span role="status" className={styles.told}>
        {running > 0 || failed > 0 ? words : ''}
      </span>
      {jobs.length === 0 ? (
        <span>{words}</span>
      ) : (
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <AriaButton className={classes(styles.button, running === 0 && failed > 0 && styles.failed)}>
            {running === 0 && failed > 0 && <TriangleAlert size={14} aria-hidden="true" />}
            {words}
          </AriaButton>
          <Popover placement="top start" className={classes(styles.popover)}>
            <JobsList jobs={jobs} onClose={() => setOpen(false)} />
          </Popover>
        </DialogTrigger>
      )}
      {running > 0 && (
        <ProgressBar aria-label={words} value={share * 100} className={classes(styles.progress)}>
          {({ percentage }) => (
            <svg className={styles.track} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.bar} width={percentage ?? 0} height="2" />
            </svg>
          )}
        </ProgressBar>
      )}
    </div>
  );
}
