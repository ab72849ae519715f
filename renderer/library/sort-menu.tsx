import type { Sort } from '../../shared/rows.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { ChoiceMenu } from '../ui/choice-menu.tsx';
import { isSearching } from './request.ts';
import { useView } from './view.tsx';

const listSorts: Sort[] = ['saved', 'published', 'title'];

/** The order of the list. That of lists is remembered; a search begins with the best match each time. */
export function SortMenu() {
  const { t } = useI18n();
  const { view, change } = useView();
  const { sort } = useSettings();
  const setSettings = useChangeSettings();
  const searching = isSearching(view);
  const sorts: Sort[] = searching ? ['relevance', ...listSorts] : listSorts;
  const chosen = searching ? view.searchSort : sort === 'relevance' ? 'saved' : sort;
  return (
    <ChoiceMenu
      label={t('sort.label')}
      choices={sorts.map((id) => ({ id, label: t(`sort.${id}`) }))}
      chosen={chosen}
      onChoose={(id) => (searching ? change({ type: 'search-sort', sort: id }) : setSettings({ sort: id }))}
    />
  );
}
