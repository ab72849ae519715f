import { X } from 'lucide-react';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import styles from './filter-chips.module.css';
import { filtersIn, withoutFilter } from './filters.ts';

/** The filters of the search, each with a way to take it off. */
export function FilterChips() {
  const { t } = useI18n();
  const { view, change } = useView();
  const filters = filtersIn(view.text);
  if (filters.length === 0) return null;
  return (
    <ul className={styles.filters} aria-label={t('search.filters')}>
      {filters.map((filter) => (
        <li key={filter.at.start} className={styles.filter}>
          <span className={styles.text}>{filter.text}</span>
          <button
            type="button"
            className={styles.remove}
            aria-label={t('search.filter-remove', { filter: filter.text })}
            onClick={() => change({ type: 'search', text: withoutFilter(view.text, filter) })}
          >
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
