import { X } from 'lucide-react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { ArticleTools } from '../reader/article-tools.tsx';
import { IconButton } from '../ui/button.tsx';
import styles from './bulk-bar.module.css';
import { emptySelection, selectOne } from './selection.ts';
import { useSelection } from './use-selection.tsx';

/** What to do with several articles at once. */
export function BulkBar({ ids }: { ids: string[] }) {
  const { t, locale } = useI18n();
  const { setSelection } = useSelection();
  const collapse = () =>
    setSelection((before) =>
      before.cursor === null ? emptySelection : selectOne(before.cursor, before.index),
    );
  return (
    <header className={styles.bar}>
      <IconButton label={t('bulk.clear')} icon={<X size={15} />} onPress={collapse} />
      <span className={styles.count} role="status">
        {t('bulk.count', { count: ids.length.toLocaleString(locale) })}
      </span>
      <ArticleTools ids={ids} compact />
    </header>
  );
}
