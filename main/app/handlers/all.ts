import type { Archive } from '../../archive/index.ts';
import type { BulkJobs } from '../bulk/bulk-jobs.ts';
import type { Handlers } from '../door/handlers.ts';
import type { MenuNews } from '../menu/news.ts';
import type { FileTokens } from '../saving/file-tokens.ts';
import type { Saving } from '../saving/saving.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { type About, appHandlers } from './app.ts';
import { articleHandlers } from './articles.ts';
import { type AskForExport, bulkHandlers } from './bulk.ts';
import { figureHandlers } from './figures.ts';
import { type Openable, type Outside, openingHandlers } from './opening.ts';
import { orderHandlers } from './order.ts';
import { photoHandlers, type SaveTable } from './photos.ts';
import { savingHandlers } from './saving.ts';
import { settingsHandlers } from './settings.ts';

/** What the handlers work with. */
export interface Workings {
  archive: Archive;
  settings: SettingsStore;
  saving: Saving;
  bulk: BulkJobs;
  tokens: FileTokens;
  outside: Outside;
  about: About;
  /** The language in force, a BCP 47 tag. */
  language: () => string;
  /** Asks the reader for files; gives their paths. */
  chooseFiles: () => Promise<string[]>;
  saveTable: SaveTable;
  askForExport: AskForExport;
  /** The menu says what Undo is about. */
  tellMenu: (news: MenuNews) => void;
}

/** A handler for every call of the contract. */
export function allHandlers(workings: Workings): Handlers {
  const { archive, settings, saving, tokens, outside, about, language, chooseFiles, saveTable } = workings;
  const { bulk, askForExport, tellMenu } = workings;
  return {
    ...appHandlers(archive, about, language, tellMenu),
    ...settingsHandlers(settings),
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
