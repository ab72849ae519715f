import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, shell } from 'electron';
import { reportOf } from '../../../shared/errors.ts';
import type { Archive } from '../../archive/index.ts';
import { askWhereTo, showMessage } from '../window/dialogs.ts';
import type { Words } from '../words/words.ts';
import { backupName } from './backup-name.ts';

/** What backing up needs of the app. */
interface Surroundings {
  /** The library that the reader has before him; null where none is open. */
  archive: () => Promise<Archive | null>;
  window: () => BrowserWindow | null;
  words: () => Words;
}

/**
 * Backs the library up from the menu: the system asks where to, the window's icon shows how far it is, and a message
 * says when it is whole. Work goes on meanwhile. One at a time: two would only be in each other's way.
 */
export class Backups {
  readonly #surroundings: Surroundings;
  #running: AbortController | null = null;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Asks where to, and backs up. Whatever happens is told to the reader. */
  async begin(): Promise<void> {
    const { words } = this.#surroundings;
    if (this.#running) {
      await this.#tell({ type: 'info', message: words()['backup.running'] });
      return;
    }
    const running = new AbortController();
    this.#running = running;
    try {
      const archive = await this.#surroundings.archive();
      if (archive === null) return;
      const out = await this.#askWhere(archive.folder);
      if (out !== null) await this.#write(archive, out, running.signal);
    } catch (thrown) {
      if (!running.signal.aborted) await this.#tellFailure(thrown);
    } finally {
      this.#running = null;
      this.#surroundings.window()?.setProgressBar(-1);
    }
  }

  /** Gives up what runs, with nothing left behind: the app ends. */
  stop(): void {
    this.#running?.abort();
  }

  #askWhere(library: string): Promise<string | null> {
    const words = this.#surroundings.words();
    return askWhereTo(this.#surroundings.window(), {
      title: words['backup.title'],
      buttonLabel: words['backup.button'],
      defaultPath: join(dirname(library), backupName(basename(library), new Date())),
      filters: [{ name: words['backup.kind'], extensions: ['zip'] }],
    });
  }

  async #write(archive: Archive, out: string, signal: AbortSignal): Promise<void> {
    const { window, words } = this.#surroundings;
    const outcome = await archive.backup(out, {
      signal,
      onProgress: ({ done, total }) => window()?.setProgressBar(done / Math.max(1, total)),
    });
    const detail = words()
      ['backup.done.detail'].replace('{articles}', outcome.articles.toLocaleString())
      .replace('{out}', () => outcome.out);
    const buttons = [words()['backup.show'], words()['backup.close']];
    const chosen = await this.#tell({
      type: 'info',
      message: words()['backup.done'],
      detail,
      buttons,
      defaultId: 1,
      cancelId: 1,
    });
    if (chosen === 0) shell.showItemInFolder(outcome.out);
  }

  async #tellFailure(thrown: unknown): Promise<void> {
    const { message, hint } = reportOf(thrown);
    const what = this.#surroundings.words()['backup.failed'];
    await this.#tell({ type: 'error', message: what, detail: `${message}\n${hint}` });
  }

  #tell(options: Electron.MessageBoxOptions): Promise<number> {
    return showMessage(this.#surroundings.window(), options);
  }
}
