import type { Archive } from '../../archive/index.ts';
import type { EarlyHandlers, LibraryHandlers } from '../door/handlers.ts';
import type { AtWork } from '../libraries/at-work.ts';
import type { FileTokens } from '../saving/file-tokens.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { type About, type AppWorkings, appHandlers } from './app.ts';
import { articleHandlers } from './articles.ts';
import { type AskForExport, bulkHandlers } from './bulk.ts';
import { figureHandlers } from './figures.ts';
import { type LibraryWorkings, libraryHandlers } from './libraries.ts';
import { type Openable, type Outside, openingHandlers } from './opening.ts';
import { orderHandlers } from './order.ts';
import { photoHandlers, type SaveTable } from './photos.ts';
import { savingHandlers } from './saving.ts';
import { settingsHandlers } from './settings.ts';

/** What the handlers that need no library work with. */
export interface EarlyWorkings extends AppWorkings {
  settings: SettingsStore;
  about: About;
  /** The language in force, a BCP 47 tag. */
  language: () => string;
  libraries: LibraryWorkings;
}

/** What the handlers over an open library work with. */
export interface Workings {
  tokens: FileTokens;
  outside: Outside;
  /** Asks the reader for files; gives their paths. */
  chooseFiles: () => Promise<string[]>;
  saveTable: SaveTable;
  askForExport: AskForExport;
}

/** A handler for every call that needs no library. */
export function earlyHandlers({
  settings,
  about,
  language,
  libraries,
  ...workings
}: EarlyWorkings): EarlyHandlers {
  return {
    ...appHandlers(about, language, workings),
    ...settingsHandlers(settings),
    ...libraryHandlers(libraries),
  };
}

/** A handler for every other call of the contract. */
export function allHandlers({ archive, saving, bulk }: AtWork, workings: Workings): LibraryHandlers {
  const { tokens, outside, chooseFiles, saveTable, askForExport } = workings;
  return {
    'overview.get': () => archive.overview(),
    ...articleHandlers(archive, saving.jobs),
    ...bulkHandlers(archive, bulk, askForExport),
    ...orderHandlers(archive),
    ...figureHandlers(archive),
    ...photoHandlers(archive, saveTable),
    ...savingHandlers(saving, tokens, chooseFiles),
    ...openingHandlers(openableIn(archive), outside),
  };
}

function openableIn(archive: Archive): Openable {
  const addressesOf = async (id: string) => (await archive.read(id))?.article ?? null;
  return { folder: archive.folder, addressesOf };
}
