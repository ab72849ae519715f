import { Unplug } from 'lucide-react';
import { useState } from 'react';
import { useRunCommand } from '../actions/use-commands.tsx';
import { useNotices } from '../actions/use-notices.tsx';
import { call } from '../bridge/call.ts';
import { useBridgeEvent } from '../bridge/use-event.ts';
import { useInfo } from '../bridge/use-info.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import styles from './gone-banner.module.css';

/** Says that the library went away (its drive was pulled out), and what can be done; goes when it is back. */
export function GoneBanner() {
  const { t } = useI18n();
  const { tell } = useNotices();
  const run = useRunCommand();
  const folder = useInfo()?.library ?? '';
  const [isHere, setHere] = useState(true);
  const [isBusy, setBusy] = useState(false);
  useBridgeEvent('library.presence', (told) => {
    setHere(told.isHere);
    if (told.isHere) tell(t('gone.back'));
  });
  if (isHere) return null;
  const tryAgain = async () => {
    setBusy(true);
    await call('libraries.tryAgain', {}).catch(() => undefined);
    setBusy(false);
  };
  return (
    <div className={styles.banner} role="alert">
      <Unplug size={18} aria-hidden="true" />
      <div className={styles.words}>
        <strong>{t('gone.title')}</strong>
        <p>{t('gone.text', { folder })}</p>
      </div>
      <div className={styles.buttons}>
        <Button small look="primary" isDisabled={isBusy} onPress={() => void tryAgain()}>
          {t('unopened.again')}
        </Button>
        <Button small onPress={() => run('open-library')}>
          {t('unopened.other')}
        </Button>
      </div>
    </div>
  );
}
