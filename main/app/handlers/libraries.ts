import { CoupureError } from '../../../shared/errors.ts';
import type { FolderChoice, KnownLibrary } from '../../../shared/libraries.ts';
import type { HandlersOf } from '../door/handlers.ts';

/** What a window can do about libraries and windows. */
export interface LibraryWorkings {
  known: () => KnownLibrary[];
  /** The folder of a known library; null for a key that is none. */
  folderOf: (key: string) => string | null;
  forget: (key: string) => Promise<void>;
  suggest: () => Promise<FolderChoice>;
  /** Null where the reader turned back. */
  choose: (purpose: 'open' | 'make') => Promise<FolderChoice | null>;
  /** The folder of a token, this once; null for one that is used or invented. */
  redeem: (token: string) => string | null;
  /** Shows a library, in this window or another. */
  show: (folder: string, how: { inNewWindow: boolean; mayMake: boolean; sample: boolean }) => Promise<void>;
  tryAgain: () => Promise<boolean>;
  openWindow: (article: string | null) => Promise<void>;
}

/** Libraries and windows: what can be done before a library is open, and beside the one that is. */
export function libraryHandlers(workings: LibraryWorkings): HandlersOf<'libraries'> & HandlersOf<'window'> {
  return {
    'libraries.list': () => ({ libraries: workings.known() }),
    'libraries.open': async ({ key, inNewWindow }) => {
      const folder = workings.folderOf(key);
      if (folder === null) throw new CoupureError('not-found', 'This library is not in the list any more.');
      await workings.show(folder, { inNewWindow, mayMake: false, sample: false });
      return {};
    },
    'libraries.forget': async ({ key }) => {
      await workings.forget(key);
      return {};
    },
    'libraries.suggest': async () => ({ choice: await workings.suggest() }),
    'libraries.choose': async ({ purpose }) => ({ choice: await workings.choose(purpose) }),
    'libraries.use': async ({ token, inNewWindow, sample }) => {
      const folder = workings.redeem(token);
      if (folder === null) {
        throw new CoupureError('input-invalid', 'This folder was used already.', {
          hint: 'Choose the folder once more.',
        });
      }
      await workings.show(folder, { inNewWindow, mayMake: true, sample });
      return {};
    },
    'libraries.tryAgain': async () => ({ isHere: await workings.tryAgain() }),
    'window.open': async ({ article }) => {
      await workings.openWindow(article);
      return {};
    },
  };
}
