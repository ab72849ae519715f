import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './reader-skeleton.module.css';

/** The shape of an article that is on its way. */
export function ReaderSkeleton() {
  const { t } = useI18n();
  return (
    <div className={styles.skeleton} role="status" aria-label={t('reader.loading')}>
      <i className={styles.kicker} />
      <i className={styles.headline} />
      <i className={styles.headline} />
      <i className={styles.line} />
      <i className={styles.photo} />
    </div>
  );
}
