import { defaultLibraryFolder } from '../../archive/index.ts';
import type { LibraryWorkings } from '../handlers/libraries.ts';
import type { Seat } from '../window/seat.ts';
import type { FolderChoices } from './choices.ts';
import type { RecentLibraries } from './recent.ts';
import type { Shelf } from './shelf.ts';

/** What the workings of a window's libraries need of the app. */
export interface WorkingParts {
  recent: RecentLibraries;
  choices: FolderChoices;
  shelf: Shelf;
  askForFolder: (seat: Seat, purpose: 'open' | 'make') => Promise<string | null>;
  openWindow: (folder: string, mayMake: boolean) => Promise<Seat>;
  showArticle: (seat: Seat, article: string) => Promise<void>;
  saveSample: (seat: Seat) => Promise<void>;
}

/** What one window can do about libraries and windows. */
export function libraryWorkings(seat: Seat, parts: WorkingParts): LibraryWorkings {
  const { recent, choices, shelf } = parts;
  return {
    known: () => recent.all(seat.folder),
    folderOf: (key) => recent.folderOf(key),
    forget: (key) => recent.forget(key),
    suggest: () => choices.look(defaultLibraryFolder()),
    async choose(purpose) {
      const folder = await parts.askForFolder(seat, purpose);
      return folder === null ? null : choices.look(folder);
    },
    redeem: (token) => choices.redeem(token),
    async show(folder, { inNewWindow, mayMake, sample }) {
      const shown = inNewWindow ? await parts.openWindow(folder, mayMake) : seat;
      // What comes of opening it stands in the window.
      if (!inNewWindow) seat.show(folder, mayMake).catch(() => undefined);
      if (sample) void parts.saveSample(shown);
    },
    async tryAgain() {
      const { folder, stand } = seat;
      if (folder === null) return false;
      if (stand.kind !== 'unopened') return shelf.isHere(folder);
      return seat.show(folder, false).then(
        () => true,
        () => false,
      );
    },
    async openWindow(article) {
      if (seat.folder === null) return;
      const shown = await parts.openWindow(seat.folder, false);
      if (article !== null) void parts.showArticle(shown, article);
    },
  };
}
