import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import type { FolderChoice } from '../../shared/libraries.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { CopyDetails } from '../ui/error-notice.tsx';
import styles from './folder-words.module.css';

/** What a chosen folder is for a library: good, good with a word of care, or not, and then why and what to do. */
export function FolderWords({ choice }: { choice: FolderChoice }) {
  const { t } = useI18n();
  const { kind, problem, warning } = choice;
  if (problem !== null) {
    return (
      <div className={styles.words} role="alert">
        <CircleAlert className={styles.bad} size={16} aria-hidden="true" />
        <div>
          <p>
            {t(`error.${problem.code}.why`)} {t(`error.${problem.code}.hint`)}
          </p>
          <CopyDetails report={problem} title={t('folder.unusable', { folder: choice.folder })} />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.words} role="status">
      {warning === 'network' ? (
        <TriangleAlert className={styles.careful} size={16} aria-hidden="true" />
      ) : (
        <CircleCheck className={styles.good} size={16} aria-hidden="true" />
      )}
      <p>
        {t(kind === 'library' ? 'folder.library' : 'folder.new')}
        {warning !== null && ` ${t(`folder.${warning}`)}`}
      </p>
    </div>
  );
}
