import { useBulk } from '../actions/use-bulk.ts';
import { useOrdering } from '../actions/use-ordering.ts';
import { useOrder } from '../bridge/use-order.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type Chosen, isNamed } from '../library/selection.ts';
import { useView } from '../library/view.tsx';

/** What can be done with collections, each open to Undo. */
export interface Collecting {
  make: (name: string, ids: string[]) => Promise<string | null>;
  rename: (slug: string, name: string) => Promise<void>;
  remove: (slug: string) => Promise<void>;
  put: (chosen: Chosen, slug: string) => Promise<void>;
  take: (chosen: Chosen, slug: string) => Promise<void>;
  /** Before another article; null: to the end. */
  place: (slug: string, ids: string[], before: string | null) => Promise<void>;
}

/** Changes of collections and of what is in them. */
export function useCollecting(): Collecting {
  const { t } = useI18n();
  const { collections } = useOrder();
  const order = useOrdering();
  const { run } = useBulk();
  const { view, change } = useView();
  const nameOf = (slug: string) => collections.find((one) => one.slug === slug)?.name ?? slug;
  const added = (slug: string) => (count: number) => t('collections.added', { count, name: nameOf(slug) });
  const removed = (slug: string) => (count: number) =>
    t('collections.removed', { count, name: nameOf(slug) });
  return {
    make: async (name, ids) => {
      const outcome = await order(
        { kind: 'collection-make', name, ids },
        { done: t('collections.made', { name }) },
      );
      return outcome?.made ?? null;
    },
    rename: async (slug, name) => {
      await order({ kind: 'collection-rename', slug, name }, { done: t('collections.renamed', { name }) });
    },
    remove: async (slug) => {
      const done = t('collections.deleted', { name: nameOf(slug) });
      const outcome = await order({ kind: 'collection-delete', slug }, { done });
      if (outcome && view.collection === slug) change({ type: 'place', place: 'all' });
    },
    put: async (chosen, slug) => {
      const [done, name] = [added(slug), t('command.collections')];
      if (!isNamed(chosen)) await run(chosen, { kind: 'collect', add: [slug], remove: [] }, { done, name });
      else await order({ kind: 'collection-add', slug, ids: [...chosen] }, { done: done(chosen.length) });
    },
    take: async (chosen, slug) => {
      const [done, name] = [removed(slug), t('command.collections')];
      if (!isNamed(chosen)) await run(chosen, { kind: 'collect', add: [], remove: [slug] }, { done, name });
      else await order({ kind: 'collection-remove', slug, ids: [...chosen] }, { done: done(chosen.length) });
    },
    place: async (slug, ids, before) => {
      const done = t('collections.moved', { count: ids.length, name: nameOf(slug) });
      await order({ kind: 'collection-place', slug, ids, before }, { done });
    },
  };
}
