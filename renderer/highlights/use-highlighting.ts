import { useQueryClient } from '@tanstack/react-query';
import { ulid } from 'ulid';
import type { Article } from '../../shared/article.ts';
import type { Highlight } from '../../shared/state.ts';
import { useAttempt } from '../actions/use-attempt.ts';
import { patchStates } from '../bridge/cached-rows.ts';
import { call } from '../bridge/call.ts';
import { keys } from '../bridge/keys.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import type { Selectors } from './selectors.ts';

/** What is done to an article's highlights: shown at once, told, and open to Undo. */
export interface Highlighting {
  /** Gives the id of the new highlight. */
  add: (selectors: Selectors, colour: Highlight['colour']) => string;
  change: (before: Highlight, change: Partial<Pick<Highlight, 'colour' | 'note'>>) => void;
  remove: (highlight: Highlight) => void;
}

/** How to highlight in an article. */
export function useHighlighting({ id }: Pick<Article, 'id'>): Highlighting {
  const { t } = useI18n();
  const client = useQueryClient();
  const attempt = useAttempt();

  const put = (highlight: Highlight) => {
    patchStates(client, [id], ({ state }) => ({
      highlights: [...state.highlights.filter((other) => other.id !== highlight.id), highlight].sort(
        (one, other) => one.position.start - other.position.start,
      ),
    }));
    return call('articles.highlight', { id, highlight });
  };
  const take = (highlight: Highlight) => {
    patchStates(client, [id], ({ state }) => ({
      highlights: state.highlights.filter((other) => other.id !== highlight.id),
    }));
    return call('articles.unhighlight', { id, highlight: highlight.id });
  };
  /** What was shown too early is read again where the change failed. */
  const change = async (done: string, doing: () => Promise<unknown>, undo: () => Promise<unknown>) => {
    const isDone = await attempt(async () => {
      await doing();
      return { done, name: t('undo.name.highlight'), undo, redo: doing };
    });
    if (!isDone) void client.invalidateQueries({ queryKey: keys.article(id) });
  };

  return {
    add: (selectors, colour) => {
      const highlight = { id: ulid(), ...selectors, colour, note: '', createdAt: new Date().toISOString() };
      void change(
        t('highlight.added'),
        () => put(highlight),
        () => take(highlight),
      );
      return highlight.id;
    },
    change: (before, changed) =>
      void change(
        t('highlight.changed'),
        () => put({ ...before, ...changed }),
        () => put(before),
      ),
    remove: (highlight) =>
      void change(
        t('highlight.removed'),
        () => take(highlight),
        () => put(highlight),
      ),
  };
}
