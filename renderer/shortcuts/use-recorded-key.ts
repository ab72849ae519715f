import { useEffect, useEffectEvent } from 'react';
import { writtenKey } from '../actions/pressed-key.ts';
import { isMac } from '../ui/platform.ts';

/** Hears the next key before anything else does; Escape alone turns back. */
export function useRecordedKey(
  isRecording: boolean,
  onKey: (key: string) => void,
  onEscape: () => void,
): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') return onEscape();
    const key = writtenKey(event, isMac);
    if (key !== null) onKey(key);
  });
  useEffect(() => {
    if (!isRecording) return;
    const listener = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [isRecording]);
}
