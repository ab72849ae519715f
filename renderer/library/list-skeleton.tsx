import { useI18n } from '../i18n/use-i18n.tsx';
import styles from './list-skeleton.module.css';

const shapes = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The shape of a list that is on its way. */
export function ListSkeleton() {
  const { t } = useI18n();
  return (
    <div className={styles.skeleton} role="status" aria-label={t('list.loading')}>
      {shapes.map((shape) => (
        <div key={shape} className={styles.row}>
          <span className={styles.lines}>
            <i className={styles.headline} />
            <i className={styles.meta} />
            <i className={styles.text} />
          </span>
          <i className={styles.photo} />
        </div>
      ))}
    </div>
  );
}
