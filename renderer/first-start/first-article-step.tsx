import { ClipboardPaste, FileDown, Link } from 'lucide-react';
import { useState } from 'react';
import type { ErrorReport } from '../../shared/errors.ts';
import type { FolderChoice } from '../../shared/libraries.ts';
import photo from '../../shared/sample-photo.jpg';
import { call, reportOfThrown } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import styles from './first-start.module.css';

const ways = [
  { key: 'start.article.address', icon: Link },
  { key: 'start.article.drop', icon: FileDown },
  { key: 'start.article.paste', icon: ClipboardPaste },
] as const;

/** How an article is saved, and one of ours to try it on; then the library is made. */
export function FirstArticleStep({ choice, onBack }: { choice: FolderChoice; onBack: () => void }) {
  const { t } = useI18n();
  const [failure, setFailure] = useState<ErrorReport | null>(null);
  const [isBusy, setBusy] = useState(false);
  const begin = async (sample: boolean) => {
    setFailure(null);
    setBusy(true);
    try {
      await call('libraries.use', { token: choice.token, inNewWindow: false, sample });
    } catch (thrown) {
      setFailure(reportOfThrown(thrown));
      setBusy(false);
    }
  };
  return (
    <>
      <ul className={styles.ways}>
        {ways.map(({ key, icon: Icon }) => (
          <li key={key}>
            <Icon size={18} aria-hidden="true" />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      <figure className={styles.sample}>
        <img className={styles.photo} src={photo} alt={t('start.sample.alt')} width="1200" height="800" />
        <figcaption className={styles.about}>
          <strong className={styles.headline}>{t('start.sample.headline')}</strong>
          <span>{t('start.sample.text')}</span>
          <span className={styles.credit}>{t('start.sample.credit')}</span>
        </figcaption>
      </figure>
      {failure && <ErrorNotice title={t('start.failed')} report={failure} />}
      <footer className={styles.buttons}>
        <Button onPress={onBack} isDisabled={isBusy}>
          {t('start.back')}
        </Button>
        <span className={styles.apart}>
          <Button onPress={() => void begin(false)} isDisabled={isBusy}>
            {t('start.without')}
          </Button>
          <Button look="primary" onPress={() => void begin(true)} isDisabled={isBusy}>
            {t('start.with')}
          </Button>
        </span>
      </footer>
    </>
  );
}
