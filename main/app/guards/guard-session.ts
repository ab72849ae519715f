import type { Session } from 'electron';
import { mayRequest } from './navigation.ts';

/**
 * The one permission that is given: to put text on the clipboard when the reader asks for it. Reading the clipboard
 * is another permission, and is not given.
 */
const given = 'clipboard-sanitized-write';

/** Takes from a session what the window never needs: the network, permissions, devices, downloads. */
export function guardSession(session: Session, developmentServer: string | null): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !mayRequest(url, developmentServer) });
  });
  withoutDictionaries(session);
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === given));
  session.setPermissionCheckHandler((_contents, permission) => permission === given);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/**
 * Chromium fetches the dictionaries of its spell checker from its maker, past the session's own guard, as soon as there
 * is a window, and whatever that window says. A Mac checks with the system's own.
 */
function withoutDictionaries(session: Session): void {
  if (process.platform === 'darwin') return;
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}
