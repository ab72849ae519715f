import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { ErrorReport } from '../../shared/errors.ts';
import type { FolderChoice } from '../../shared/libraries.ts';
import { call, reportOfThrown } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { FolderWords } from '../libraries/folder-words.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import styles from './first-start.module.css';

/** Where the library lives: a folder is offered, another can be chosen, and what speaks against one is told at once. */
export function PlaceStep({
  choice,
  onChoose,
  onNext,
}: {
  choice: FolderChoice;
  onChoose: (choice: FolderChoice) => void;
  onNext: () => void;
}) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<ErrorReport | null>(null);
  const choose = async () => {
    setFailure(null);
    try {
      const { choice: other } = await call('libraries.choose', { purpose: 'make' });
      if (other) onChoose(other);
    } catch (thrown) {
      setFailure(reportOfThrown(thrown));
    }
  };
  return (
    <>
      <p className={styles.text}>{t('start.place.text')}</p>
      <div className={styles.place}>
        <p className={styles.folder}>
          <FolderOpen size={18} aria-hidden="true" />
          <span className={styles.path}>{choice.folder}</span>
        </p>
        <Button onPress={() => void choose()}>{t('start.place.choose')}</Button>
      </div>
      <FolderWords choice={choice} />
      {failure && <ErrorNotice title={t('start.place.failed')} report={failure} />}
      <footer className={styles.buttons}>
        <Button look="primary" isDisabled={choice.problem !== null} onPress={onNext} autoFocus>
          {t('start.next')}
        </Button>
      </footer>
    </>
  );
}
