import { useBulk } from '../actions/use-bulk.ts';
import { useOrdering } from '../actions/use-ordering.ts';
import { useTags } from '../bridge/use-overview.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import type { Chosen } from '../library/selection.ts';
import { useView } from '../library/view.tsx';

/** What can be done with tags as such, each open to Undo. */
export interface TagChanges {
  make: (name: string) => Promise<void>;
  rename: (slug: string, name: string) => Promise<void>;
  colour: (slug: string, colour: string | null) => Promise<void>;
  move: (slugs: readonly string[], parent: string | null) => Promise<void>;
  merge: (slugs: readonly string[], into: string) => Promise<void>;
  remove: (slugs: readonly string[]) => Promise<void>;
}

/** Changes of tags; what shows a tag that is gone goes on to what took its place. */
export function useTagChanges(): TagChanges {
  const { t } = useI18n();
  const tags = useTags();
  const order = useOrdering();
  const { view, change } = useView();
  const nameOf = (slug: string | undefined) => (slug === undefined ? '' : (tags.get(slug)?.name ?? slug));
  const told = (slugs: readonly string[]) => ({ count: slugs.length, name: nameOf(slugs[0]) });
  const isOpenAmong = (slugs: readonly string[]) => view.tag !== null && slugs.includes(view.tag);
  return {
    make: async (name) => {
      await order({ kind: 'tag-make', name, parent: null }, { done: t('tags.made', { name }) });
    },
    rename: async (slug, name) => {
      await order({ kind: 'tag-rename', slug, name }, { done: t('tags.renamed', { name }) });
    },
    colour: async (slug, colour) => {
      const done = t('tags.coloured', { name: nameOf(slug) });
      await order({ kind: 'tag-colour', slug, colour }, { done });
    },
    /** One after another: each is a step of its own to take back. */
    move: async (slugs, parent) => {
      for (const slug of slugs) {
        await order({ kind: 'tag-move', slug, parent }, { done: t('tags.moved', told([slug])) });
      }
    },
    merge: async (slugs, into) => {
      const done = t('tags.merged', { count: slugs.length, name: nameOf(into) });
      const outcome = await order({ kind: 'tag-merge', slugs: [...slugs], into }, { done });
      if (outcome && isOpenAmong(slugs)) change({ type: 'tag', slug: into });
    },
    remove: async (slugs) => {
      const done = t('tags.deleted', told(slugs));
      const outcome = await order({ kind: 'tag-delete', slugs: [...slugs] }, { done });
      if (outcome && isOpenAmong(slugs)) change({ type: 'place', place: 'all' });
    },
  };
}

/** Puts a tag on articles: what a row that is dropped onto the tag asks for. */
export function useTagArticles(): (chosen: Chosen, slug: string) => Promise<void> {
  const { t } = useI18n();
  const tags = useTags();
  const { run } = useBulk();
  return async (chosen, slug) => {
    const name = tags.get(slug)?.name ?? slug;
    const done = (count: number) => t('tags.added', { name, count });
    await run(chosen, { kind: 'tag', add: [name], remove: [] }, { done, name: t('undo.name.tag') });
  };
}
