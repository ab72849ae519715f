import { SearchX } from 'lucide-react';
import { useAdvice } from '../bridge/use-facets.ts';
import { useSettings } from '../bridge/use-settings.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { requestOf } from '../library/request.ts';
import { useView } from '../library/view.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** What stands where a search found nothing: what was probably meant, and which part no article has. */
export function NoHits() {
  const { t, locale } = useI18n();
  const { view, change } = useView();
  const { sort } = useSettings();
  const advice = useAdvice(requestOf(view, sort));
  const isWide = view.place === 'all' && view.tag === null;
  const emptiedBy = view.tag === null ? (advice?.emptiedBy ?? []) : [];
  const suggestion = view.tag === null ? (advice?.suggestion ?? null) : null;
  const list = new Intl.ListFormat(locale).format(emptiedBy.map((part) => t('empty.search.part', { part })));
  return (
    <EmptyState
      icon={<SearchX />}
      title={t('empty.search', { query: view.text.trim() })}
      actions={
        <>
          {suggestion !== null && (
            <Button look="primary" onPress={() => change({ type: 'search', text: suggestion })}>
              {t('empty.search.meant', { query: suggestion })}
            </Button>
          )}
          {!isWide && (
            <Button onPress={() => change({ type: 'search-everywhere', text: view.text })}>
              {t('empty.search-everywhere')}
            </Button>
          )}
          <Button onPress={() => change({ type: 'search', text: '' })}>{t('empty.search-clear')}</Button>
        </>
      }
    >
      {emptiedBy.length > 0 ? t('empty.search.emptied', { parts: list }) : t('empty.search.text')}
    </EmptyState>
  );
}
