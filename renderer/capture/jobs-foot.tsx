import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './jobs-foot.module.css';

/** How saving goes, at the foot of the sidebar. */
export function JobsFoot() {
  const { t } = useI18n();
  return <div className={styles.foot}>{t('sidebar.all-here')}</div>;
}
