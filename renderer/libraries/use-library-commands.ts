import { useEffect } from 'react';
import { useCommand } from '../actions/use-commands.tsx';
import { useNotices } from '../actions/use-notices.tsx';
import { CallError, call } from '../bridge/call.ts';
import { useI18n } from '../i18n/use-i18n.tsx';
import { useSelection } from '../library/use-selection.tsx';
import { useLibraryName } from './use-library-name.ts';
import { useOpenFolder } from './use-open-folder.ts';

/** What can be done about libraries and windows by a key, the menu or the palette. */
export function useLibraryCommands(): void {
  const { t } = useI18n();
  const { complain } = useNotices();
  const { selection } = useSelection();
  const { choose } = useOpenFolder();
  const name = useLibraryName();
  const folder = async (purpose: 'open' | 'make') => {
    const problem = await choose(purpose, false);
    if (problem) complain(t('libraries.failed'), new CallError(problem));
  };
  const openWindow = (article: string | null) => {
    call('window.open', { article }).catch((thrown) => complain(t('libraries.window-failed'), thrown));
  };
  useCommand('open-library', () => void folder('open'));
  useCommand('new-library', () => void folder('make'));
  useCommand('new-window', () => openWindow(null));
  useCommand('open-in-window', () => {
    if (selection.cursor !== null) openWindow(selection.cursor);
  });
  useEffect(() => {
    document.title = name === '' ? 'Coupure' : `${name} – Coupure`;
  }, [name]);
}
