import { shell } from 'electron';
import type { Behind } from '../door/answer.ts';
import type { LibraryHandlers } from '../door/handlers.ts';
import { allHandlers, type EarlyWorkings, earlyHandlers } from '../handlers/all.ts';
import type { AtWork } from '../libraries/at-work.ts';
import type { FileTokens } from '../saving/file-tokens.ts';
import type { Words } from '../words/words.ts';
import { askForExport } from './ask-for-export.ts';
import { chooseFiles } from './choose-files.ts';
import { openInFileManager } from './open-in-file-manager.ts';
import { saveTable } from './save-table.ts';
import type { Seat } from './seat.ts';
import { windowOf } from './windows.ts';

/** What stands behind the door for a window: the handlers over its library, as it is open at the moment. */
export function behind(
  seat: Seat,
  early: EarlyWorkings,
  { tokens, words }: { tokens: FileTokens; words: () => Words },
): Behind {
  const over = new WeakMap<AtWork, LibraryHandlers>();
  const workings = {
    tokens,
    outside: { openAddress: shell.openExternal, openFolder: openInFileManager },
    chooseFiles: () => chooseFiles(windowOf(seat), words()),
    saveTable: (text: string) => saveTable(windowOf(seat), words(), text),
    askForExport: (format: string) => askForExport(windowOf(seat), words(), format),
  };
  return {
    early: earlyHandlers(early),
    async library() {
      const work = await seat.library();
      const handlers = over.get(work) ?? allHandlers(work, workings);
      over.set(work, handlers);
      return handlers;
    },
    onAnswered: seat.watch.hear,
  };
}
