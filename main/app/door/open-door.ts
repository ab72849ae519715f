import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { z } from 'zod';
import type { FileTokens } from '../saving/file-tokens.ts';
import { answer, type Behind } from './answer.ts';
import { callChannel, tokensChannel } from './channels.ts';
import { type Sender, senderProblem } from './sender.ts';

const pathsSchema = z.array(z.string()).max(10_000);

/** A window of ours, and what stands behind the door for it. */
export interface Visitor {
  window: BrowserWindow;
  behind: Behind;
}

/** Opens the door for the windows; `visitorOf` gives null for web contents that are none of theirs. */
export function openDoor(visitorOf: (contents: WebContents) => Visitor | null, tokens: FileTokens): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    const visitor = visitorOf(event.sender);
    return answer(senderOf(event, visitor), name, input, visitor?.behind ?? nothingBehind);
  });
  ipcMain.handle(tokensChannel, (event, sent: unknown) => {
    const problem = senderProblem(senderOf(event, visitorOf(event.sender)));
    if (problem !== null) throw new Error(problem);
    return pathsSchema.parse(sent).map((path) => (path === '' ? null : tokens.issue(path)));
  });
}

const nothingBehind: Behind = { early: {}, library: () => ({}), onAnswered: () => undefined };

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent, visitor: Visitor | null): Sender {
  const contents = visitor?.window.webContents;
  return {
    isWindow: contents !== undefined && sender === contents && senderFrame === contents.mainFrame,
    origin: senderFrame?.origin ?? null,
  };
}
