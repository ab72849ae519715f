import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, EventName, EventPayload } from '../../shared/api.ts';
import { callChannel, eventChannel, tokensChannel } from './door/channels.ts';

/*
 * The one thing the window is given. Nothing is checked here: whatever a page got hold of, the door in the main
 * process trusts none of it. No schema is imported, so that the window need not wait for it.
 */

type Listener<Name extends EventName> = (payload: EventPayload<Name>) => void;

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  on: listen,
  // A file that never lay on disk (an image dragged out of a page) has no path.
  tokensFor: (files) =>
    ipcRenderer.invoke(
      tokensChannel,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
};

contextBridge.exposeInMainWorld('coupure', bridge);

function listen<Name extends EventName>(name: Name, listener: Listener<Name>): () => void {
  const hear = (_event: unknown, told: string, payload: EventPayload<Name>) => {
    if (told === name) listener(payload);
  };
  ipcRenderer.on(eventChannel, hear);
  return () => void ipcRenderer.off(eventChannel, hear);
}
