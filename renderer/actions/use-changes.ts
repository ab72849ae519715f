import { useQueryClient } from '@tanstack/react-query';
import { cachedFacts, patchRows, patchStates } from '../bridge/cached-rows.ts';
import { call } from '../bridge/call.ts';
import { keys } from '../bridge/keys.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { chosenIds } from '../library/selection.ts';
import { useSelection } from '../library/use-selection.tsx';
import { useNotices } from './use-notices.tsx';
import { useUndo } from './use-undo.tsx';

/** The changes that a reader makes to articles: shown at once, told, and open to Undo. */
export interface Changes {
  star: (ids: string[], value: boolean) => Promise<void>;
  archive: (ids: string[], value: boolean) => Promise<void>;
  markRead: (ids: string[], value: boolean) => Promise<void>;
  remove: (ids: string[]) => Promise<void>;
  restore: (ids: string[]) => Promise<void>;
  /** For good: nothing to undo. Null empties the trash. */
  purge: (ids: string[] | null) => Promise<void>;
}

/** The changes to articles, with their notices and their way back. */
export function useChanges(): Changes {
  const { t } = useI18n();
  const client = useQueryClient();
  const { tell, complain } = useNotices();
  const { remember } = useUndo();
  const { selection, setSelection, leaving } = useSelection();

  /** `Starred “Harbour reopens”` for one, `Starred 12 articles` for several. */
  const said = (
    key: 'starred' | 'unstarred' | 'archived' | 'unarchived' | 'deleted' | 'restored',
    ids: string[],
  ) => {
    const title = ids.length === 1 && ids[0] !== undefined ? (cachedFacts(client, ids[0])?.title ?? '') : '';
    return t(`done.${key}`, { count: ids.length, title: title === '' ? t('done.this-article') : title });
  };
  /** What was shown too early is read again where the change failed. */
  const attempt = async (doing: () => Promise<unknown>): Promise<boolean> => {
    try {
      await doing();
      return true;
    } catch (thrown) {
      complain(t('change.failed'), thrown);
      for (const queryKey of [keys.lists, keys.articles, keys.overview]) {
        void client.invalidateQueries({ queryKey });
      }
      return false;
    }
  };
  /** Undo touches only those that the change touched. */
  const changing = (ids: string[], isSo: (id: string) => boolean | undefined, value: boolean) =>
    ids.filter((id) => isSo(id) !== value);

  /** The list goes on to a neighbour of what leaves it; what comes back is open as it was. */
  const leave = (ids: string[]) => {
    for (const id of ids) leaving.add(id);
    return () => {
      for (const id of ids) leaving.delete(id);
      setSelection(selection);
    };
  };

  const setStar = (ids: string[], value: boolean) => {
    patchRows(client, ids, () => ({ starred: value }));
    patchStates(client, ids, () => ({ starred: value }));
    return call('articles.star', { ids, value });
  };
  const setArchive = (ids: string[], value: boolean) => {
    patchRows(client, ids, () => ({ archived: value }));
    patchStates(client, ids, () => ({ archived: value }));
    return call('articles.archive', { ids, value });
  };
  const setRead = (ids: string[], value: boolean) => {
    patchRows(client, ids, () => ({ unread: !value }));
    patchStates(client, ids, () => ({ readAt: value ? new Date().toISOString() : null }));
    return call('articles.markRead', { ids, value });
  };

  return {
    star: async (all, value) => {
      const ids = changing(all, (id) => cachedFacts(client, id)?.starred, value);
      const done = said(value ? 'starred' : 'unstarred', ids);
      if (ids.length > 0 && (await attempt(() => setStar(ids, value)))) {
        remember({ done, undo: () => setStar(ids, !value) });
      }
    },
    archive: async (all, value) => {
      const ids = changing(all, (id) => cachedFacts(client, id)?.archived, value);
      const done = said(value ? 'archived' : 'unarchived', ids);
      if (ids.length === 0) return;
      const comeBack = leave(ids);
      if (!(await attempt(() => setArchive(ids, value)))) return comeBack();
      remember({ done, undo: () => setArchive(ids, !value).then(comeBack) });
    },
    markRead: async (ids, value) => {
      await attempt(() => setRead(ids, value));
    },
    remove: async (ids) => {
      const done = said('deleted', ids);
      const comeBack = leave(ids);
      if (!(await attempt(() => call('articles.delete', { ids })))) return comeBack();
      remember({ done, undo: () => call('articles.restore', { ids }).then(comeBack) });
    },
    restore: async (ids) => {
      const done = said('restored', ids);
      const comeBack = leave(ids);
      if (!(await attempt(() => call('articles.restore', { ids })))) return comeBack();
      remember({ done, undo: () => call('articles.delete', { ids }).then(comeBack) });
    },
    purge: async (ids) => {
      const comeBack = leave(ids ?? chosenIds(selection));
      const isPurged = await attempt(async () => {
        const { purged } = await call('articles.purge', { ids });
        tell(t('done.purged', { count: purged }));
      });
      if (!isPurged) comeBack();
    },
  };
}
