import { protocol } from 'electron';
import { scheme } from './addresses.ts';

/** Makes the scheme one that documents may have, like https. Call it before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}
