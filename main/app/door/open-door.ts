import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import type { FileTokens } from '../saving/file-tokens.ts';
import { answer, type Behind } from './answer.ts';
import { callChannel, tokensChannel } from './channels.ts';
import { type Sender, senderProblem } from './sender.ts';

const pathsSchema = z.array(z.string()).max(10_000);

/** Opens the door for the window; `windowNow` gives the window there is at the moment, if there is one. */
export function openDoor(
  windowNow: () => BrowserWindow | null,
  { tokens, ...behind }: Behind & { tokens: FileTokens },
): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    answer(senderOf(event, windowNow()), name, input, behind),
  );
  ipcMain.handle(tokensChannel, (event, sent: unknown) => {
    const problem = senderProblem(senderOf(event, windowNow()));
    if (problem !== null) throw new Error(problem);
    return pathsSchema.parse(sent).map((path) => (path === '' ? null : tokens.issue(path)));
  });
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow | null): Sender {
  const contents = window?.webContents;
  return {
    isWindow: contents !== undefined && sender === contents && senderFrame === contents.mainFrame,
    origin: senderFrame?.origin ?? null,
  };
}
