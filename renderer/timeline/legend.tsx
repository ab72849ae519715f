import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import { Button } from '../ui/button.tsx';
import styles from './timeline-pane.module.css';

/** Whose articles have which colour; pressed, a publisher narrows the search to its own. */
export function Legend({ publishers, hasOthers }: { publishers: readonly string[]; hasOthers: boolean }) {
  const { t } = useI18n();
  const { view, change } = useView();
  const narrow = (publisher: string) => {
    const term = `publisher:"${publisher.replaceAll('"', ' ')}"`;
    if (!view.text.includes(term)) change({ type: 'search', text: `${view.text.trim()} ${term}`.trim() });
  };
  return (
    <ul className={styles.legend} aria-label={t('timeline.publishers')}>
      {publishers.map((publisher, at) => (
        <li key={publisher} className={styles.key}>
          <Button look="quiet" small onPress={() => narrow(publisher)}>
            <span className={styles.swatch} data-series={at} aria-hidden="true" />
            <span dir="auto" className={styles.name}>
              {publisher}
            </span>
          </Button>
        </li>
      ))}
      {hasOthers && (
        <li className={styles.others}>
          <span className={styles.swatch} aria-hidden="true" />
          {t('timeline.others')}
        </li>
      )}
    </ul>
  );
}
