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
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === given));
  session.setPermissionCheckHandler((_contents, permission) => permission === given);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
