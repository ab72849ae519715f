import { useQueryClient } from '@tanstack/react-query';
import { useNotices } from '../../actions/use-notices.tsx';
import { useUndo } from '../../actions/use-undo.tsx';
import { cachedFacts } from '../../bridge/cached-rows.ts';
import { call } from '../../bridge/call.ts';
import { useTags } from '../../bridge/use-overview.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';

/** Adds tags to articles and takes them off again. */
export interface Tagging {
  /** A name as typed; one that is new makes the tag. */
  add: (name: string) => Promise<void>;
  remove: (slug: string) => Promise<void>;
}

async function tagsOf(id: string): Promise<readonly string[]> {
  return (await call('articles.read', { id }))?.article.state.tags ?? [];
}

/** Tagging for these articles, with notices and Undo. */
export function useTagging(ids: string[]): Tagging {
  const { t } = useI18n();
  const client = useQueryClient();
  const tags = useTags();
  const { complain } = useNotices();
  const { remember } = useUndo();

  const attempt = async (doing: () => Promise<void>) => {
    try {
      await doing();
    } catch (thrown) {
      complain(t('tags.failed'), thrown);
    }
  };
  const knownTags = (id: string) => cachedFacts(client, id)?.tags ?? [];

  /** The library makes the slug, so what Undo takes off is read from the first article. */
  const add = (name: string) =>
    attempt(async () => {
      const [first] = ids;
      if (first === undefined) return;
      const tagsBefore = new Map(ids.map((id) => [id, knownTags(id)]));
      const before = await tagsOf(first);
      await call('articles.tag', { ids, add: [name], remove: [] });
      const [made] = (await tagsOf(first)).filter((tag) => !before.includes(tag));
      const known = [...tags.values()].find((tag) => tag.name.toLowerCase() === name.toLowerCase());
      const slug = made ?? known?.slug;
      if (slug === undefined) return;
      const touched = ids.filter((id) => !tagsBefore.get(id)?.includes(slug));
      remember({
        done: t('tags.added', { name, count: ids.length }),
        undo: () => call('articles.tag', { ids: touched, add: [], remove: [slug] }),
      });
    });

  const remove = (slug: string) =>
    attempt(async () => {
      const name = tags.get(slug)?.name ?? slug;
      const touched = ids.filter((id) => knownTags(id).includes(slug));
      if (touched.length === 0) return;
      await call('articles.tag', { ids: touched, add: [], remove: [slug] });
      remember({
        done: t('tags.removed', { name, count: touched.length }),
        undo: () => call('articles.tag', { ids: touched, add: [name], remove: [] }),
      });
    });

  return { add, remove };
}
