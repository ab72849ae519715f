import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Archive, OwnRules } from '../archive/index.ts';
import type { Engine, Surroundings } from './surroundings.ts';
import { messageFor, type Terminal, usageError } from './terminal.ts';

/** What every command is given: where to write, what surrounds it, and the way to the engine and the library. */
export interface Session {
  terminal: Terminal;
  surroundings: Surroundings;
  engine(): Promise<Engine>;
  /**
   * The site rules of the library that `--library` names; none where it is not given. Tells of files that are none.
   * Throws `library-missing`.
   */
  ownRules(): Promise<OwnRules['rules']>;
  /** Opens the library, does the work and closes it again, whatever happens. Throws `library-…` where it cannot. */
  withArchive<Result>(
    work: (archive: Archive) => Promise<Result>,
    how?: { create: boolean },
  ): Promise<Result>;
  /** The same with another library than the one that is named; it is made where the folder is absent or empty. */
  withOther<Result>(folder: string, work: (archive: Archive) => Promise<Result>): Promise<Result>;
}

/** The options that every command takes. */
export interface GlobalOptions {
  library?: string;
  json?: boolean;
}

/** Adds one command to the program; `act` runs its action in a session. */
export type AddCommand = (program: Command, act: Act) => void;

/** Wraps an action for commander: the session is made from the options, errors end in an exit code. */
export type Act = <Arguments extends unknown[]>(
  action: (session: Session, ...args: Arguments) => Promise<void>,
) => (...args: [...Arguments, ...unknown[]]) => Promise<void>;

/** A session over a terminal; the library is named by `--library`, `COUPURE_LIBRARY`, or what the app had open. */
export function openSession(terminal: Terminal, surroundings: Surroundings, options: GlobalOptions): Session {
  const engine = surroundings.loadEngine;

  async function withArchive<Result>(
    work: (archive: Archive) => Promise<Result>,
    { create } = { create: false },
  ): Promise<Result> {
    return withLibrary(await libraryFolder(options.library, surroundings, engine), work, create);
  }

  async function withLibrary<Result>(
    folder: string,
    work: (archive: Archive) => Promise<Result>,
    create: boolean,
  ): Promise<Result> {
    const { openArchive, opennessOf, undiciNetwork } = await engine();
    const { workers } = surroundings;
    const archive = await openArchive({ folder, create, workers, network: undiciNetwork() });
    const caveat = await opennessOf(archive.folder);
    if (caveat) terminal.tell(messageFor(null, caveat.report()));
    try {
      return await work(archive);
    } finally {
      await archive.close();
    }
  }

  async function ownRules(): Promise<OwnRules['rules']> {
    if (options.library === undefined) return [];
    const { readOwnRules } = await engine();
    const { rules, problems } = await readOwnRules(
      await libraryFolder(options.library, surroundings, engine),
    );
    for (const problem of problems) terminal.tell(messageFor(null, problem));
    return rules;
  }

  const withOther: Session['withOther'] = (folder, work) => withLibrary(folder, work, true);
  return { terminal, surroundings, engine, ownRules, withArchive, withOther };
}

async function libraryFolder(
  named: string | undefined,
  { environment, folder }: Surroundings,
  engine: () => Promise<Engine>,
): Promise<string> {
  if (named === '') throw usageError('--library is empty.', 'Name a folder: --library DIR.');
  const given = named ?? environment.COUPURE_LIBRARY;
  if (given) return resolve(folder, given);
  const { lastLibraryFolder, defaultLibraryFolder } = await engine();
  return (await lastLibraryFolder()) ?? defaultLibraryFolder();
}
