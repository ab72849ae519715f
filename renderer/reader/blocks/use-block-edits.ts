import { useQueryClient } from '@tanstack/react-query';
import type { BlockEdit, Stamp } from '../../../shared/state.ts';
import { useNotices } from '../../actions/use-notices.tsx';
import { useUndo } from '../../actions/use-undo.tsx';
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
  const { complain } = useNotices();
  const { remember, underway } = useUndo();

  async function change(done: string, doing: () => Promise<{ slot: string }>): Promise<boolean> {
    const again = async (work: () => Promise<unknown>) => {
      const result = await work();
      await client.invalidateQueries({ queryKey: keys.article(id) });
      return result;
    };
    try {
      const { slot } = await doing();
      await client.invalidateQueries({ queryKey: keys.article(id) });
      // To step back from a step back is to do it again.
      const step = () => again(() => call('articles.stepBack', { id, slot }));
      remember({ done, name: t('undo.name.edit'), undo: step, redo: step });
      return true;
    } catch (thrown) {
      complain(t('change.failed'), thrown);
      return false;
    }
  }

  const attempt = (...what: Parameters<typeof change>) => underway(change(...what));

  return {
    edit: (edit) =>
      attempt(t(edit.kind === 'remove' ? 'blocks.removed' : 'blocks.brought'), () =>
        call('articles.editBlock', { id, edit }),
      ),
    takeBack: (slot) =>
      attempt(t('edits.taken-back'), () => call('articles.takeBack', { id, slot }).then(() => ({ slot }))),
    putBack: (slot, at) =>
      attempt(t('edits.put-back'), () => call('articles.putBack', { id, slot, at }).then(() => ({ slot }))),
  };
}
