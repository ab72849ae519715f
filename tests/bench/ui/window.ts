import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { hasDisplay, startVirtualDisplay } from '../../../scripts/setup/display.mjs';
import { setUp } from '../../../scripts/setup/set-up.mjs';

/** The built app over a library, to be measured. */
export interface Measured {
  electron: ElectronApplication;
  page: Page;
  close(): Promise<void>;
}

/** Starts the built app in a home of its own below `scratch`, on a display of its own where there is none. */
export async function openWindow(library: string, scratch: string): Promise<Measured> {
  const { executable } = await setUp();
  const display = hasDisplay() ? null : await startVirtualDisplay();
  const home = join(scratch, 'home');
  await mkdir(home, { recursive: true });
  const inherited = Object.entries(process.env).filter(([name]) => !/^(coupure_|electron_)/i.test(name));
  const electron = await _electron.launch({
    executablePath: executable,
    timeout: 600_000,
    env: {
      ...Object.fromEntries(inherited.map(([name, value]) => [name, value ?? ''])),
      ...(display ? { DISPLAY: display.display } : {}),
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      COUPURE_CACHE: join(scratch, 'cache'),
      COUPURE_LIBRARY: library,
    },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), process.cwd(), '--lang=en'],
  });
  const page = await electron.firstWindow({ timeout: 600_000 });
  page.setDefaultTimeout(600_000);
  await page.getByRole('option').first().waitFor();
  return {
    electron,
    page,
    close: async () => {
      await electron.close();
      display?.stop();
    },
  };
}
