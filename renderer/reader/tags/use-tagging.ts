import { useBulk } from '../../actions/use-bulk.ts';
import { useTags } from '../../bridge/use-overview.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';
import type { Chosen } from '../../library/selection.ts';

/** Adds tags to articles and takes them off again. */
export interface Tagging {
  /** A name as typed; one that is new makes the tag. */
  add: (name: string) => Promise<void>;
  remove: (slug: string) => Promise<void>;
}

/** Tagging for what is chosen, with notices and Undo of what it changed. */
export function useTagging(chosen: Chosen): Tagging {
  const { t } = useI18n();
  const tags = useTags();
  const { run } = useBulk();
  return {
    add: async (name) => {
      const done = (count: number) => t('tags.added', { name, count });
      await run(chosen, { kind: 'tag', add: [name], remove: [] }, { done, name: t('undo.name.tag') });
    },
    remove: async (slug) => {
      const name = tags.get(slug)?.name ?? slug;
      const done = (count: number) => t('tags.removed', { name, count });
      await run(chosen, { kind: 'tag', add: [], remove: [slug] }, { done, name: t('undo.name.untag') });
    },
  };
}
