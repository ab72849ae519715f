import { fileURLToPath } from 'node:url';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { offerContextMenu } from '../menu/context-menu.ts';
import { windowAddress } from '../protocol/addresses.ts';
import { readJson } from '../settings/json-file.ts';
import type { Words } from '../words/words.ts';
import { besideOthers, openingBounds, placeSchema, type Rectangle, smallest } from './bounds.ts';
import { rememberPlace } from './remember-place.ts';
import { restartAfterCrash } from './restart-after-crash.ts';
import { tellOfCrash } from './tell-of-crash.ts';

/** The colour of the desk (`--ground` of the design), so that nothing flashes before the window is drawn. */
const ground = { light: '#f4f1ea', dark: '#161512' };

/** What a window is opened with. */
export interface WindowOptions {
  /** The built preload script. */
  preload: URL;
  /** The file in which the window's place is remembered. */
  placeFile: string;
  /** Where the other windows are: this one opens beside them. */
  others: readonly Rectangle[];
  /** The window is drawn at once, and shown when this is so too. */
  mayShow: Promise<unknown>;
  /** The words of its menus, in the language in force. */
  words: () => Words;
}

/** Opens the window; it is shown when it is drawn. */
export async function openWindow({
  preload,
  placeFile,
  others,
  mayShow,
  words,
}: WindowOptions): Promise<BrowserWindow> {
  const place = await readJson(placeFile, placeSchema);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...openingBounds(besideOthers(place?.bounds ?? null, others), screens),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Coupure',
    backgroundColor: groundNow(),
    webPreferences: {
      preload: fileURLToPath(preload),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The window asks in its own words; a page that got in could only hold the reader up with these.
      disableDialogs: true,
      // Elsewhere than on a Mac, Chromium would fetch dictionaries from a server of its maker.
      spellcheck: process.platform === 'darwin',
    },
  });
  showWhenDrawn(window, mayShow, place?.isMaximized ?? false);
  rememberPlace(window, placeFile);
  followTheme(window);
  offerContextMenu(window.webContents, words);
  restartAfterCrash(window.webContents, (isOver) => tellOfCrash(window, words(), isOver));
  void window.loadURL(windowAddress);
  return window;
}

/** A window is maximised as it is shown: before that, it would show itself. */
function showWhenDrawn(window: BrowserWindow, mayShow: Promise<unknown>, isMaximized: boolean): void {
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  const show = () => {
    if (window.isDestroyed()) return;
    if (isMaximized) window.maximize();
    window.show();
  };
  // Where the library cannot be opened, that is told instead.
  void Promise.all([drawn, mayShow]).then(show, () => undefined);
}

function followTheme(window: BrowserWindow): void {
  const paint = () => window.setBackgroundColor(groundNow());
  nativeTheme.on('updated', paint);
  window.once('closed', () => nativeTheme.off('updated', paint));
}

function groundNow(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}
