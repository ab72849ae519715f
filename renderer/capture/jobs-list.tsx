import { Check, CircleAlert, LoaderCircle, TriangleAlert, X } from 'lucide-react';
import { Button as AriaButton, Dialog, Heading } from 'react-aria-components';
import type { SaveJob } from '../../shared/api.ts';
import { isErrorCode } from '../../shared/errors.ts';
import { isRunning, useDismissJob } from '../bridge/use-jobs.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { selectOne } from '../library/selection.ts';
import { useSelection } from '../library/use-selection.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { CopyDetails } from '../ui/error-notice.tsx';
import { jobStep } from './job-words.ts';
import styles from './jobs-list.module.css';

/** Each source on its way into the library, the newest first: how it goes, what went wrong, and what to do. */
export function JobsList({ jobs, onClose }: { jobs: readonly SaveJob[]; onClose: () => void }) {
  const { t } = useI18n();
  const dismiss = useDismissJob();
  const over = jobs.filter((job) => !isRunning(job));
  return (
    <Dialog className={classes(styles.dialog)}>
      <header className={styles.header}>
        <Heading slot="title" className={classes(styles.title)}>
          {t('jobs.title')}
        </Heading>
        {over.length > 0 && (
          <Button
            small
            look="quiet"
            onPress={() => {
              for (const { job } of over) dismiss(job);
              if (over.length === jobs.length) onClose();
            }}
          >
            {t('jobs.clear')}
          </Button>
        )}
      </header>
      <ul className={styles.jobs}>
        {jobs.toReversed().map((job) => (
          <Job key={job.job} job={job} onOpen={onClose} onDismiss={() => dismiss(job.job)} />
        ))}
      </ul>
    </Dialog>
  );
}

function Job({ job, onOpen, onDismiss }: { job: SaveJob; onOpen: () => void; onDismiss: () => void }) {
  const { t } = useI18n();
  const { setSelection } = useSelection();
  const { id } = job;
  const error = job.error && {
    ...job.error,
    code: isErrorCode(job.error.code) ? job.error.code : ('internal' as const),
  };
  const name = job.title ?? job.source;
  return (
    <li className={styles.job}>
      <StateIcon job={job} />
      <div className={styles.words}>
        {id === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <AriaButton
            className={classes(styles.name, styles.link)}
            onPress={() => {
              setSelection(selectOne(id, -1));
              onOpen();
            }}
          >
            {name}
          </AriaButton>
        )}
        <span className={styles.step}>
          {jobStep(job, t)}
          {error && ` · ${t(`error.${error.code}.why`)} ${t(`error.${error.code}.hint`)}`}
        </span>
        {error && <CopyDetails report={error} title={`${t('save.failed')}: ${job.source}`} />}
      </div>
      <IconButton
        label={isRunning(job) ? t('job.cancel') : t('job.dismiss')}
        icon={<X size={14} />}
        onPress={onDismiss}
      />
    </li>
  );
}

function StateIcon({ job }: { job: SaveJob }) {
  if (job.step === 'failed') return <CircleAlert size={16} className={styles.bad} aria-hidden="true" />;
  if (isRunning(job)) return <LoaderCircle size={16} className={styles.busy} aria-hidden="true" />;
  const isWhole = job.missing.length === 0 && job.health.length === 0;
  if (!isWhole) return <TriangleAlert size={16} className={styles.part} aria-hidden="true" />;
  return <Check size={16} className={styles.good} aria-hidden="true" />;
}
