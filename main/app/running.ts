import { join } from 'node:path';
import { type Archive, configFolder, type Log, rememberLibraryFolder } from '../archive/index.ts';
import { atWork } from './libraries/at-work.ts';
import { openLibrary } from './libraries/open-library.ts';
import { RecentLibraries } from './libraries/recent.ts';
import { Shelf, type TellOf } from './libraries/shelf.ts';
import { notingSaves } from './logs/noting.ts';
import { windowAddress } from './protocol/addresses.ts';
import { type Appearance, appearanceOf } from './settings/appearance.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';
import type { LibraryChoice } from './start/library-folder.ts';
import { Windows } from './window/windows.ts';

/** What the app runs with, from its start to its end. */
export interface Running {
  settings: SettingsStore;
  appearance: Appearance;
  recent: RecentLibraries;
  shelf: Shelf;
  windows: Windows;
}

/** Sets up what the app runs with; no window and no library is open yet. */
export async function setUpRunning(
  language: string | null,
  choice: LibraryChoice,
  log: Log,
): Promise<Running> {
  const settings = await openSettings(join(configFolder(), 'settings.json'));
  const recent = await RecentLibraries.read(join(configFolder(), 'recent-libraries.json'));
  const appearance = appearanceOf(settings, language);
  const tell: TellOf = (folder, name, payload) => windows.tell(folder, name, payload);
  const open = async (folder: string, mayMake: boolean) =>
    atWork(notingSaves(await openLibrary(folder, mayMake), log), (name, payload) =>
      tell(folder, name, payload),
    );
  const shelf = new Shelf(open, tell);
  const windows: Windows = new Windows(
    {
      shelf,
      draw: (window) => void window.loadURL(windowAddress),
      onOpened: (folder) => remember(folder, recent, choice),
    },
    appearance.words,
  );
  return { settings, appearance, recent, shelf, windows };
}

/** A library that was named for this start alone is not the one to begin with the next time. */
function remember(folder: string, recent: RecentLibraries, choice: LibraryChoice): void {
  void recent.remember(folder);
  if (!choice.isNamed || folder !== choice.folder) void rememberLibraryFolder(folder);
}

/** The library of the window that was used last. */
export async function currentArchive({ windows }: Running): Promise<Archive | null> {
  return (await windows.current()?.library())?.archive ?? null;
}
