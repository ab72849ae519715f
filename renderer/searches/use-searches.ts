import type { SavedSearch } from '../../shared/library-info.ts';
import { useOrdering } from '../actions/use-ordering.ts';
import { useOrder } from '../bridge/use-order.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useView } from '../library/view.tsx';
import { stepTarget } from './moves.ts';
import type { NamedQuery } from './search-dialog.tsx';

/** What can be done with saved searches, each open to Undo. */
export interface Searches {
  searches: readonly SavedSearch[];
  save: (search: NamedQuery) => Promise<void>;
  change: (search: SavedSearch, to: NamedQuery) => Promise<void>;
  /** Before another one; null: to the end. */
  place: (search: SavedSearch, before: string | null) => Promise<void>;
  step: (search: SavedSearch, step: -1 | 1) => Promise<void>;
  remove: (search: SavedSearch) => Promise<void>;
}

/** The saved searches, and what can be done with them. */
export function useSearches(): Searches {
  const { t } = useI18n();
  const { searches } = useOrder();
  const { view, change: changeView } = useView();
  const order = useOrdering();
  const place = async ({ id, name }: SavedSearch, before: string | null) => {
    await order({ kind: 'search-place', id, before }, { done: t('searches.moved', { name }) });
  };
  return {
    searches,
    place,
    save: async ({ name, query }) => {
      const done = t('searches.saved', { name });
      const outcome = await order({ kind: 'search-save', name, query }, { done });
      if (outcome?.made) changeView({ type: 'saved-as', id: outcome.made });
    },
    change: async ({ id }, to) => {
      const done = t('searches.changed', { name: to.name });
      const outcome = await order({ kind: 'search-change', id, ...to }, { done });
      if (outcome && view.saved === id) changeView({ type: 'saved', id, query: to.query });
    },
    step: async (search, step) => {
      const target = stepTarget(
        searches.map(({ id }) => id),
        search.id,
        step,
      );
      if (target) await place(search, target.before);
    },
    remove: async ({ id, name }) => {
      await order({ kind: 'search-delete', id }, { done: t('searches.deleted', { name }) });
    },
  };
}
