import { useQueryClient } from '@tanstack/react-query';
import type { BlockEdit, Stamp } from '../../../shared/state.ts';
import { useAttempt } from '../../actions/use-attempt.ts';
import { call } from '../../bridge/call.ts';
import { keys } from '../../bridge/keys.ts';
import { useI18n } from '../../i18n/use-i18n.tsx';

/** Changes of what belongs to an article and of its earlier edits; each can be undone. False where one failed. */
export interface BlockEdits {
  edit: (edit: BlockEdit) => Promise<boolean>;
  takeBack: (slot: string) => Promise<boolean>;
  putBack: (slot: string, at: Stamp) => Promise<boolean>;
}

/** How to change what belongs to an article. */
export function useBlockEdits(id: string): BlockEdits {
  const { t } = useI18n();
  const client = useQueryClient();
  const attempt = useAttempt();

  const change = (done: string, doing: () => Promise<{ slot: string }>) =>
    attempt(async () => {
      const refreshed = async <Result>(work: Promise<Result>): Promise<Result> => {
        const result = await work;
        await client.invalidateQueries({ queryKey: keys.article(id) });
        return result;
      };
      const { slot } = await refreshed(doing());
      // To step back from a step back is to do it again.
      const step = () => refreshed(call('articles.stepBack', { id, slot }));
      return { done, name: t('undo.name.edit'), undo: step, redo: step };
    });

  return {
    edit: (edit) =>
      change(t(edit.kind === 'remove' ? 'blocks.removed' : 'blocks.brought'), () =>
        call('articles.editBlock', { id, edit }),
      ),
    takeBack: (slot) =>
      change(t('edits.taken-back'), () => call('articles.takeBack', { id, slot }).then(() => ({ slot }))),
    putBack: (slot, at) =>
      change(t('edits.put-back'), () => call('articles.putBack', { id, slot, at }).then(() => ({ slot }))),
  };
}
