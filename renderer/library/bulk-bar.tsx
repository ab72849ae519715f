import { X } from 'lucide-react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { ArticleTools } from '../reader/article-tools.tsx';
import { IconButton } from '../ui/button.tsx';
import styles from './bulk-bar.module.css';
import { type Chosen, collapsed } from './selection.ts';
import { useSelection } from './use-selection.tsx';

/** What to do with several articles at once. */
export function BulkBar({ chosen, count }: { chosen: Chosen; count: number }) {
  const { t, locale } = useI18n();
  const { setSelection } = useSelection();
  return (
    <header className={styles.bar}>
      <IconButton label={t('bulk.clear')} icon={<X size={15} />} onPress={() => setSelection(collapsed)} />
      <span className={styles.count} role="status">
        {t('bulk.count', { count: count.toLocaleString(locale) })}
      </span>
      <ArticleTools ids={chosen} compact />
    </header>
  );
}
