import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import type { ErrorReport } from '../../shared/errors.ts';
import { call } from '../bridge/call.ts';
import { useInfo } from '../bridge/use-info.ts';
import { useLibraries } from '../bridge/use-libraries.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { CardPage } from '../ui/card-page.tsx';
import { CopyDetails } from '../ui/error-notice.tsx';
import styles from './unopened.module.css';
import { useOpenFolder } from './use-open-folder.ts';

/** Stands in place of a library that could not be opened: which one, why, and what can be done. */
export function Unopened({ problem }: { problem: ErrorReport }) {
  const { t } = useI18n();
  const folder = useInfo()?.library ?? '';
  const others = useLibraries().filter(({ isCurrent }) => !isCurrent);
  const [isBusy, setBusy] = useState(false);
  const { choose, problem: chosenProblem } = useOpenFolder();
  const tryAgain = async () => {
    setBusy(true);
    await call('libraries.tryAgain', {}).catch(() => undefined);
    setBusy(false);
  };
  return (
    <CardPage
      above={<HardDrive className={styles.icon} size={28} aria-hidden="true" />}
      title={t('unopened.title')}
    >
      <p className={styles.folder}>{folder}</p>
      <div role="alert" className={styles.words}>
        <p>{t(problem.code === 'library-missing' ? 'unopened.gone' : `error.${problem.code}.why`)}</p>
        <p>{t(problem.code === 'library-missing' ? 'unopened.gone.hint' : `error.${problem.code}.hint`)}</p>
        {chosenProblem && (
          <p>
            {t(`error.${chosenProblem.code}.why`)} {t(`error.${chosenProblem.code}.hint`)}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button look="primary" onPress={() => void tryAgain()} isDisabled={isBusy} autoFocus>
          {t('unopened.again')}
        </Button>
        <Button onPress={() => void choose('open', false)}>{t('unopened.other')}</Button>
        <CopyDetails report={problem} title={`${t('unopened.title')}: ${folder}`} />
      </div>
      {others.length > 0 && (
        <nav className={styles.others} aria-label={t('libraries.recent')}>
          <h2 className={styles.heading}>{t('libraries.recent')}</h2>
          {others.map(({ key, name, folder: place }) => (
            <Button
              key={key}
              look="quiet"
              onPress={() => void call('libraries.open', { key, inNewWindow: false })}
            >
              <span className={styles.other}>
                {name}
                <small>{place}</small>
              </span>
            </Button>
          ))}
        </nav>
      )}
    </CardPage>
  );
}
