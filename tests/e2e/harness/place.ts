import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A computer of its own for one test: a home, a config folder, a cache, and a library that is not made yet. */
export interface Place {
  folder: string;
  library: string;
  environment: Record<string, string>;
  remove(): Promise<void>;
}

/** Variables of ours or of a proxy would make the tests depend on who runs them. */
const foreign =
  /^(coupure_|electron_|https?_proxy$|all_proxy$|no_proxy$|npm_|node_options$|xdg_(config|cache|data)_home$)/i;

/** Makes a place. */
export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'coupure-window-'));
  const home = join(folder, 'home');
  await mkdir(home);
  const library = join(folder, 'library');
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const environment = {
    ...Object.fromEntries(inherited.map(([name, value]) => [name, value ?? ''])),
    HOME: home,
    APPDATA: join(home, 'AppData', 'Roaming'),
    LOCALAPPDATA: join(home, 'AppData', 'Local'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    COUPURE_CACHE: join(folder, 'cache'),
    COUPURE_LIBRARY: library,
  };
  return {
    folder,
    library,
    environment,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
