import type { Readable, Writable } from 'node:stream';

/** The engine: loaded when a command needs it, so that help and usage errors come at once. */
export type Engine = Pick<
  typeof import('../archive/index.ts'),
  | 'captureAddress'
  | 'captureFile'
  | 'defaultLibraryFolder'
  | 'lastLibraryFolder'
  | 'loadReader'
  | 'logFolder'
  | 'openArchive'
  | 'openExtractors'
  | 'opennessOf'
  | 'restoreBackup'
  | 'readOwnRules'
  | 'reportText'
  | 'undiciNetwork'
>;

/** Everything the command touches outside itself; passed in, so that a test can stand in for each. */
export interface Surroundings {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  environment: Record<string, string | undefined>;
  /** What relative paths count from. */
  folder: string;
  loadEngine: () => Promise<Engine>;
  /** The built worker threads. */
  workers: { extract: URL; index: URL; intake: URL };
  /** Opens an address in the reader's browser; false where there is nothing to open it with. */
  openAddress: (url: string) => Promise<boolean>;
  /** Aborted when the reader interrupts the command. */
  interrupted: AbortSignal;
}
