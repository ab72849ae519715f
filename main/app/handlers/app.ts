import type { WindowStand } from '../../../shared/libraries.ts';
import type { HandlersOf } from '../door/handlers.ts';
import type { MenuNews } from '../menu/news.ts';
import type { Signs } from '../window/signs.ts';

/** What the window is told of the program around it. */
export interface About {
  version: string;
  electron: string;
  /** As `process.platform`. */
  platform: string;
  standInRuntime: boolean;
}

/** What a window has before it. */
export interface Before {
  folder: string | null;
  stand: WindowStand;
}

/** The report on the program: what is in it, and the way to a file. */
export interface ReportWorkings {
  text: () => Promise<string>;
  /** Asks where to; false where the reader turned back. */
  save: (text: string) => Promise<boolean>;
}

/** What the calls about the app work with. */
export interface AppWorkings {
  before: () => Before;
  tellMenu: (news: MenuNews) => void;
  signs: Signs;
  report: ReportWorkings;
}

/** What the app is, what the window shows, and what the menu is told by it. */
export function appHandlers(
  about: About,
  language: () => string,
  { before, tellMenu, signs, report }: AppWorkings,
): HandlersOf<'app'> {
  return {
    'app.info': () => {
      const { folder, stand } = before();
      const platform = known(about.platform);
      return { ...about, platform, library: folder ?? '', language: language(), stand };
    },
    'app.report': async () => ({ text: await report.text() }),
    'app.saveReport': async ({ text }) => ({ saved: await report.save(text) }),
    'app.undoable': (undoable) => {
      tellMenu(undoable);
      return {};
    },
    'app.commands': ({ commands }) => {
      tellMenu({ commands });
      return {};
    },
    'app.busy': ({ running, share }) => {
      signs.busy(running, share);
      return {};
    },
    'app.ended': ({ title, text }) => {
      signs.ended(title, text);
      return {};
    },
  };
}

/** Electron runs on three systems; one of the BSDs that builds it itself is treated as Linux. */
function known(platform: string): 'darwin' | 'win32' | 'linux' {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
