import { useState } from 'react';
import type { SavedSearch } from '../../shared/library-info.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import styles from '../library/sidebar.module.css';
import { SearchDialog } from './search-dialog.tsx';
import { SidebarSearch } from './sidebar-search.tsx';
import { useSearches } from './use-searches.ts';

/** The saved searches, each with how many articles it finds now. */
export function SidebarSearches() {
  const { t } = useI18n();
  const actions = useSearches();
  const [edited, setEdited] = useState<SavedSearch | null>(null);
  if (actions.searches.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading} id="sidebar-searches">
        {t('searches.title')}
      </h2>
      <ul aria-labelledby="sidebar-searches">
        {actions.searches.map((search) => (
          <SidebarSearch key={search.id} search={search} actions={actions} onEdit={() => setEdited(search)} />
        ))}
      </ul>
      {edited && (
        <SearchDialog
          title={t('searches.edit.title')}
          search={edited}
          onClose={() => setEdited(null)}
          onSave={(to) => void actions.change(edited, to)}
        />
      )}
    </section>
  );
}
