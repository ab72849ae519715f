import type { Archive } from '../../archive/index.ts';
import type { HandlersOf } from '../door/handlers.ts';
import type { MenuNews } from '../menu/news.ts';

/** What the window is told of the program around it. */
export interface About {
  version: string;
  electron: string;
  /** As `process.platform`. */
  platform: string;
  standInRuntime: boolean;
}

/** What the app is, and the counts of the sidebar. */
export function appHandlers(
  archive: Archive,
  about: About,
  language: () => string,
  tellMenu: (news: MenuNews) => void,
): HandlersOf<'app'> & HandlersOf<'overview'> {
  return {
    'app.info': () => ({
      ...about,
      platform: known(about.platform),
      library: archive.folder,
      language: language(),
    }),
    'app.undoable': (undoable) => {
      tellMenu(undoable);
      return {};
    },
    'app.commands': ({ commands }) => {
      tellMenu({ commands });
      return {};
    },
    'overview.get': () => archive.overview(),
  };
}

/** Electron runs on three systems; one of the BSDs that builds it itself is treated as Linux. */
function known(platform: string): 'darwin' | 'win32' | 'linux' {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
