import type { Sort } from '../../shared/rows.ts';
import { useChangeSettings, useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { ChoiceMenu } from '../ui/choice-menu.tsx';
import { isSearching } from './request.ts';
import { useView } from './view.tsx';

const listSorts = ['saved', 'published', 'title'] as const;

/**
 * The order of the list. That of lists is remembered; a search begins with the best match each time, a collection
 * with the order it was put in.
 */
export function SortMenu() {
  const { t } = useI18n();
  const { view, change } = useView();
  const { sort } = useSettings();
  const setSettings = useChangeSettings();
  const label = t('sort.label');
  const choicesOf = <Id extends Sort>(ids: readonly Id[]) =>
    ids.map((id) => ({ id, label: t(`sort.${id}`) }));
  if (isSearching(view)) {
    return (
      <ChoiceMenu<Sort>
        label={label}
        choices={choicesOf([
          'relevance',
          ...listSorts,
          ...(view.collection === null ? [] : ['hand' as const]),
        ])}
        chosen={view.searchSort}
        onChoose={(id) => change({ type: 'search-sort', sort: id })}
      />
    );
  }
  if (view.collection !== null) {
    return (
      <ChoiceMenu<Sort>
        label={label}
        choices={choicesOf(['hand', ...listSorts])}
        chosen={view.collectionSort}
        onChoose={(id) => change({ type: 'collection-sort', sort: id })}
      />
    );
  }
  return (
    <ChoiceMenu
      label={label}
      choices={choicesOf(listSorts)}
      chosen={sort === 'relevance' ? 'saved' : sort}
      onChoose={(id) => setSettings({ sort: id })}
    />
  );
}
