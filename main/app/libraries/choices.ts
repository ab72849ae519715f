import type { FolderChoice } from '../../../shared/libraries.ts';
import { FileTokens } from '../saving/file-tokens.ts';
import { checkFolder } from './check-folder.ts';

/** Folders that were chosen, by tokens that count once: the window names no path. */
export class FolderChoices {
  readonly #tokens = new FileTokens();

  /** What a folder is for a library, with the token to use it by. */
  async look(folder: string): Promise<FolderChoice> {
    return { ...(await checkFolder(folder)), token: this.#tokens.issue(folder) };
  }

  /** The folder of a token, this once. */
  redeem(token: string): string | null {
    return this.#tokens.redeem(token);
  }
}
