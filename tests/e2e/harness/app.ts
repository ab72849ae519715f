import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Place } from './place.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

const chromiumLine = /^\[\d+:\d{4}\/\d{6}|^(Debugger|DevTools|For help, see|Waiting for the debugger|libva)/;

/** The running app and its window. */
export interface RunningApp {
  electron: ElectronApplication;
  page: Page;
  /** Everything the window wrote to its console at level error, and every exception in it. */
  complaints: string[];
  /** What the app wrote to its standard streams, without Chromium's own lines. */
  words: string[];
  /** Quits as a reader does, and waits until the process is gone. */
  quit(): Promise<void>;
}

/** How a start differs from the plain one. */
export interface StartOptions {
  language?: string;
  sources?: string[];
  /** A file for Chromium's own record of every request that any part of the app made. */
  netLog?: string;
  /** What the window has before it when it stands; the desk, if nothing else is said. */
  begins?: 'desk' | 'elsewhere';
}

/** Starts the built app on a place and waits for its window. */
export async function startApp(
  place: Place,
  { language = 'en', sources = [], netLog, begins = 'desk' }: StartOptions = {},
): Promise<RunningApp> {
  const executablePath = process.env.COUPURE_TEST_ELECTRON;
  if (!executablePath)
    throw new Error('Run these tests with `npm test` or `npx playwright test`: they prepare Electron.');
  const electron = await _electron.launch({
    executablePath,
    cwd: place.folder,
    // Light or dark comes from the system, as it does for a reader.
    colorScheme: null,
    env: place.environment,
    args: [
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : []),
      project,
      `--lang=${language}`,
      ...(sources.length > 0 ? ['--', ...sources] : []),
    ],
  });
  const running = electron.process();
  const complaints: string[] = [];
  const words: string[] = [];
  const hear = (chunk: Buffer) =>
    words.push(
      ...chunk
        .toString()
        .split('\n')
        .filter((line) => line.trim() && !chromiumLine.test(line)),
    );
  running.stdout?.on('data', hear);
  running.stderr?.on('data', hear);
  const page = await electron.firstWindow();
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page
    .getByRole(begins === 'desk' ? 'searchbox' : 'heading')
    .first()
    .waitFor();
  const quit = async () => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const over = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
    await over;
  };
  return { electron, page, complaints, words, quit };
}
