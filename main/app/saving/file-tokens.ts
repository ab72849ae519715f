import { randomUUID } from 'node:crypto';

/** More dropped files than this at once are none that a reader meant to save one by one. */
const most = 10_000;

/** Dropped and chosen files by tokens that count once: the window never sees a path, nor can it name one. */
export class FileTokens {
  readonly #paths = new Map<string, string>();

  /** A new token for a file. */
  issue(path: string): string {
    const token = randomUUID();
    this.#paths.set(token, path);
    const [oldest] = this.#paths.keys();
    if (this.#paths.size > most && oldest !== undefined) this.#paths.delete(oldest);
    return token;
  }

  /** The token's file, this once; null for a token that is used, too old or invented. */
  redeem(token: string): string | null {
    const path = this.#paths.get(token) ?? null;
    this.#paths.delete(token);
    return path;
  }
}
