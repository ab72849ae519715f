import { CornerDownLeft, FilePlus2 } from 'lucide-react';
import type { Given } from '../capture/given.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { Button } from '../ui/button.tsx';
import { wordsIn } from './pasted.ts';
import styles from './save-offer.module.css';

/** Under the field: what was put in can be saved. */
export function SaveOffer({
  given,
  byEnter,
  onSave,
}: {
  given: NonNullable<Given>;
  /** Whether the Enter key saves; else it searches. */
  byEnter: boolean;
  onSave: () => void;
}) {
  const { t } = useI18n();
  return (
    <div className={styles.offer}>
      <FilePlus2 className={styles.icon} size={18} aria-hidden="true" />
      <p className={styles.words} role="status">
        {given.kind === 'addresses' ? (
          <>
            <b>{t('offer.addresses', { count: given.addresses.length })}</b>
            <span className={styles.what}>{given.addresses.join(' · ')}</span>
          </>
        ) : (
          <>
            <b>{t('offer.text', { count: wordsIn(given.text) })}</b>
            <span className={styles.what}>{given.text.trim().slice(0, 200)}</span>
          </>
        )}
      </p>
      <Button look="primary" small onPress={onSave}>
        {t('offer.save')}
        {byEnter && <CornerDownLeft size={13} aria-hidden="true" />}
      </Button>
    </div>
  );
}
