import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ErrorReport } from '../../shared/errors.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from './button.tsx';
import styles from './error-notice.module.css';

/** An error: what did not work, why, what to do about it, and its details to pass on. */
export function ErrorNotice({
  title,
  report,
  children,
}: {
  title: string;
  report: ErrorReport;
  /** What can be done at once: buttons. */
  children?: ReactNode;
}) {
  const { t } = useI18n();
  return (
    <div className={styles.notice} role="alert">
      <TriangleAlert className={styles.icon} size={16} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p>{t(`error.${report.code}.why`)}</p>
        <p className={styles.hint}>{t(`error.${report.code}.hint`)}</p>
        {report.message !== '' && (
          <p className={styles.message} lang="en" dir="ltr">
            {report.message}
          </p>
        )}
        <div className={styles.actions}>
          {children}
          <CopyDetails report={report} title={title} />
        </div>
      </div>
    </div>
  );
}

/** Puts an error on the clipboard as one would send it to somebody who can help. */
export function CopyDetails({ report, title }: { report: ErrorReport; title: string }) {
  const { t } = useI18n();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${title}\n${report.code}: ${report.message}\n${report.hint}`.trim());
    setCopied(true);
  };
  return (
    <Button look="quiet" small onPress={() => void copy()}>
      {copied ? t('error.copied') : t('error.copy')}
    </Button>
  );
}
