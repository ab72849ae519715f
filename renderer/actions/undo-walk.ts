import { call } from '../bridge/call.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Doing, UndoStack } from './undo-stack.ts';

/** What a walk up and down the stack tells. */
export interface Teller {
  t: Translate;
  tell: (text: string) => void;
  complain: (text: string, thrown: unknown) => void;
}

/** Takes a doing back that is off the stack by now; it can be done again then. */
export async function takeBack(stack: UndoStack, doing: Doing, { t, tell, complain }: Teller): Promise<void> {
  tellMenu(stack);
  try {
    await doing.undo();
    stack.undone(doing);
    tell(t('undo.undone', { what: doing.done }));
  } catch (thrown) {
    complain(t('undo.failed', { what: doing.done }), thrown);
  }
  tellMenu(stack);
}

/** Does a doing again that was taken back. */
export async function doAgain(stack: UndoStack, doing: Doing, { t, tell, complain }: Teller): Promise<void> {
  tellMenu(stack);
  try {
    await doing.redo?.();
    stack.redone(doing);
    tell(t('redo.redone', { what: doing.done }));
  } catch (thrown) {
    complain(t('redo.failed', { what: doing.done }), thrown);
  }
  tellMenu(stack);
}

/** The menu says what Undo and Redo are about. A menu that cannot be told says no more than Undo and Redo. */
export function tellMenu(stack: UndoStack): void {
  call('app.undoable', stack.next()).catch(() => undefined);
}
