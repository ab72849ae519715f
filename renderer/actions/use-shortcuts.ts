import { useCallback, useEffect } from 'react';
import { isMac } from '../ui/platform.ts';
import { commandOfKey } from './commands.ts';
import { useRunCommand } from './use-commands.tsx';

const fields = 'input, textarea, select, [contenteditable="true"]';
const closedOff = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Whether a key belongs to what has the focus: letters to a field, everything to a dialog or a menu. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') return false;
  if (target.closest(closedOff) !== null) return true;
  const isCommand = event.ctrlKey || event.metaKey;
  return target.closest(fields) !== null && (!isCommand || /^[zy]$/i.test(event.key));
}

/** Gives the command of a key, in the window and, through what it returns, in the article's frame. */
export function useShortcuts(): (event: KeyboardEvent) => void {
  const run = useRunCommand();
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTaken(event)) return;
      const name = commandOfKey(event, isMac);
      if (name !== null && run(name)) event.preventDefault();
    },
    [run],
  );
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey]);
  return onKey;
}
