import type { OrderChange } from '../../shared/order.ts';
import { call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useNotices } from './use-notices.tsx';
import { useUndo } from './use-undo.tsx';

/** What came of a change: the slug or id of what was made, where something was. */
export interface OrderOutcome {
  made: string | null;
}

/** How a change is told of. */
export interface OrderWords {
  /** What was done, in the reader's words. */
  done: string;
  /** Called whenever it was taken back. */
  onUndone?: () => void;
}

/** Changes tags, saved searches and collections as such, open to Undo and Redo; null where it could not be done. */
export function useOrdering(): (change: OrderChange, words: OrderWords) => Promise<OrderOutcome | null> {
  const { t } = useI18n();
  const { complain } = useNotices();
  const { remember, underway } = useUndo();
  const make = async (change: OrderChange, { done, onUndone }: OrderWords): Promise<OrderOutcome | null> => {
    try {
      const { undo, made } = await call('order.change', { change });
      let last = undo;
      const flip = async () => {
        last = (await call('order.undo', { undo: last })).undo;
      };
      remember({ done, undo: () => flip().then(onUndone), redo: flip });
      return { made };
    } catch (thrown) {
      complain(t('order.failed'), thrown);
      return null;
    }
  };
  return (change, words) => underway(make(change, words));
}
