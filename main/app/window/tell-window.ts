import type { BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '../../../shared/api.ts';
import { eventChannel } from '../door/channels.ts';

/** Tells the window an event of the contract. */
export type TellWindow = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/** The way to tell whatever window is open; with none open there is nobody to tell, and nothing is lost: it asks. */
export function tellWindow(windowNow: () => BrowserWindow | null): TellWindow {
  return (name, payload) => {
    const contents = windowNow()?.webContents;
    if (contents && !contents.isDestroyed()) contents.send(eventChannel, name, payload);
  };
}
