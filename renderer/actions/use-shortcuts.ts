import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '../bridge/use-settings.ts';
import { isMac } from '../ui/platform.ts';
import { commandOfKey } from './key-map.ts';
import { writtenKey } from './pressed-key.ts';
import { useRunCommand } from './use-commands.tsx';

const fields = 'input, textarea, select, [contenteditable="true"]';
const closedOff = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Whether a key belongs to what has the focus: letters to a field, everything to a dialog or a menu. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') return false;
  if (target.closest(closedOff) !== null) return true;
  const isCommand = event.ctrlKey || event.metaKey || /^F\d/.test(event.key);
  return target.closest(fields) !== null && (!isCommand || /^[zy]$/i.test(event.key));
}

/** Gives the command of a key, in the window and, through what it returns, in the article's frame. */
export function useShortcuts(): (event: KeyboardEvent) => void {
  const run = useRunCommand();
  const { shortcuts } = useSettings();
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTaken(event)) return;
    const name = commandOfKey(writtenKey(event, isMac), shortcuts);
    if (name !== null && run(name)) event.preventDefault();
  };
  const current = useEffectEvent(onKey);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => current(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return onKey;
}
