import { useI18n } from '../i18n/use-i18n.tsx';
import type { Doing } from './undo-stack.ts';
import { useNotices } from './use-notices.tsx';
import { useUndo } from './use-undo.tsx';

/**
 * How to change something so that it can be taken back: the change gives what is remembered of it. False where it
 * failed, which is told. Undo waits for it.
 */
export function useAttempt(): (change: () => Promise<Doing>) => Promise<boolean> {
  const { t } = useI18n();
  const { complain } = useNotices();
  const { remember, underway } = useUndo();
  const attempt = async (change: () => Promise<Doing>): Promise<boolean> => {
    try {
      remember(await change());
      return true;
    } catch (thrown) {
      complain(t('change.failed'), thrown);
      return false;
    }
  };
  return (change) => underway(attempt(change));
}
