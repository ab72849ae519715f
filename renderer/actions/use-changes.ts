import { useQueryClient } from '@tanstack/react-query';
import type { BulkAction } from '../../shared/bulk.ts';
import { cachedFacts, patchRows, patchStates } from '../bridge/cached-rows.ts';
import { call } from '../bridge/call.ts';
import { keys } from '../bridge/keys.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { type Chosen, collapsed, isNamed } from '../library/selection.ts';
import { useSelection } from '../library/use-selection.tsx';
import { type BulkWords, useBulk } from './use-bulk.ts';
import { useNotices } from './use-notices.tsx';

/** The changes that a reader makes to articles: shown at once, told, and open to Undo. */
export interface Changes {
  star: (chosen: Chosen, value: boolean) => Promise<void>;
  archive: (chosen: Chosen, value: boolean) => Promise<void>;
  markRead: (chosen: Chosen, value: boolean) => Promise<void>;
  remove: (chosen: Chosen) => Promise<void>;
  restore: (chosen: Chosen) => Promise<void>;
  /** For good: nothing to undo. Null empties the trash. */
  purge: (chosen: Chosen | null) => Promise<void>;
}

/** Of more articles than this at once, what was done is shown when the library tells so. */
const mostPatched = 500;

/** The changes to articles, with their notices and their way back. */
export function useChanges(): Changes {
  const { t } = useI18n();
  const client = useQueryClient();
  const { run } = useBulk();
  const { tell, complain } = useNotices();
  const { selection, setSelection, leaving } = useSelection();

  /** `Starred “Harbour reopens”` for one, `Starred 12 articles` for several. */
  const wordsFor = (
    key: 'starred' | 'unstarred' | 'archived' | 'unarchived' | 'read' | 'unread' | 'deleted' | 'restored',
    chosen: Chosen,
  ): BulkWords => {
    const only = isNamed(chosen) && chosen.length === 1 ? chosen[0] : undefined;
    const title = only === undefined ? undefined : cachedFacts(client, only)?.title;
    const named = title === undefined || title === '' ? t('done.this-article') : title;
    return { done: (count) => t(`done.${key}`, { count, title: named }), name: t(`undo.name.${key}`) };
  };
  const known = (chosen: Chosen) => (isNamed(chosen) && chosen.length <= mostPatched ? chosen : []);
  const readAgain = () => {
    for (const queryKey of [keys.lists, keys.articles, keys.overview]) {
      void client.invalidateQueries({ queryKey });
    }
  };
  /** What was shown too early is read again where nothing came of it. */
  const attempt = async (chosen: Chosen, action: BulkAction, words: BulkWords) => {
    const isDone = await run(chosen, action, words);
    if (!isDone) readAgain();
    return isDone;
  };
  /** The list goes on to a neighbour of what leaves it; what comes back is open as it was. */
  const leave = async (chosen: Chosen, action: BulkAction, words: BulkWords) => {
    const going = isNamed(chosen) ? chosen : selection.cursor === null ? [] : [selection.cursor];
    for (const id of going) leaving.add(id);
    const comeBack = () => {
      for (const id of going) leaving.delete(id);
      setSelection(selection);
    };
    const isDone = await run(chosen, action, { ...words, onUndone: comeBack });
    if (!isDone) comeBack();
    else if (!isNamed(chosen)) setSelection((now) => (now.whole === null ? now : collapsed(now)));
    if (!isDone) readAgain();
  };

  return {
    star: async (chosen, value) => {
      patchRows(client, known(chosen), () => ({ starred: value }));
      patchStates(client, known(chosen), () => ({ starred: value }));
      await attempt(chosen, { kind: 'star', value }, wordsFor(value ? 'starred' : 'unstarred', chosen));
    },
    archive: async (chosen, value) => {
      patchRows(client, known(chosen), () => ({ archived: value }));
      patchStates(client, known(chosen), () => ({ archived: value }));
      await leave(chosen, { kind: 'archive', value }, wordsFor(value ? 'archived' : 'unarchived', chosen));
    },
    markRead: async (chosen, value) => {
      patchRows(client, known(chosen), () => ({ unread: !value }));
      patchStates(client, known(chosen), () => ({ readAt: value ? new Date().toISOString() : null }));
      await attempt(chosen, { kind: 'read', value }, wordsFor(value ? 'read' : 'unread', chosen));
    },
    remove: (chosen) => leave(chosen, { kind: 'delete' }, wordsFor('deleted', chosen)),
    restore: (chosen) => leave(chosen, { kind: 'restore' }, wordsFor('restored', chosen)),
    purge: async (chosen) => {
      for (const id of chosen !== null && isNamed(chosen) ? chosen : []) leaving.add(id);
      if (selection.cursor !== null) leaving.add(selection.cursor);
      try {
        const ids = chosen === null || isNamed(chosen) ? chosen : await idsOfResult(chosen);
        const { purged } = await call('articles.purge', { ids: ids === null ? null : [...ids] });
        tell(t('done.purged', { count: purged }));
      } catch (thrown) {
        leaving.clear();
        complain(t('change.failed'), thrown);
        readAgain();
      }
    },
  };
}

async function idsOfResult(chosen: Exclude<Chosen, readonly string[]>): Promise<string[]> {
  const { place, query, except } = chosen;
  const { ids } = await call('articles.ids', { place, query, sort: 'saved', offset: 0, limit: 100_000 });
  const left = new Set(except);
  return ids.filter((id) => !left.has(id));
}
