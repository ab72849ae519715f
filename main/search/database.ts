import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { z } from 'zod';
import { CoupureError } from '../../shared/errors.ts';
import type { Fragment } from './fragment.ts';
import { schema, schemaVersion } from './schema.ts';

/** One connection to the index file. Rows come through a schema: the file may be anything. */
export interface Database {
  rows<Row extends z.ZodType>(row: Row, query: Fragment): z.output<Row>[];
  /** Runs a statement; gives the number of rows it changed. */
  run(statement: Fragment): number;
  /** Runs an INSERT; gives the number of the new row. */
  insert(statement: Fragment): number;
  /** From here on all or nothing, and nobody else writes meanwhile. */
  begin(): void;
  commit(): void;
  rollback(): void;
  close(): void;
}

/** How long to wait for another process that writes. */
const patienceMs = 15_000;

/** Statements with as many parameters as a query has terms are not worth keeping. */
const keptStatements = 200;

/** What SQLite says of a file that no waiting mends. */
const broken = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_FORMAT', 'SQLITE_CORRUPT_VTAB']);

/** Whether an error means that the file is damaged. */
export function isDamage(thrown: unknown): boolean {
  return broken.has(codeOf(thrown));
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

/**
 * Opens the index file, makes it where it is missing, and makes it anew where it is damaged, no database, or of
 * another version: it is a cache. Throws `disk-failed` where the folder cannot be written, and `library-busy` where
 * another process does not let go.
 */
export function openDatabase(file: string): Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return connected(file) ?? madeAnew(file);
  } catch (thrown) {
    if (isDamage(thrown)) return madeAnew(file);
    throw new CoupureError(
      codeOf(thrown) === 'SQLITE_BUSY' ? 'library-busy' : 'disk-failed',
      `The search index ${file} cannot be opened: ${thrown instanceof Error ? thrown.message : thrown}`,
      { cause: thrown },
    );
  }
}

/** Forgets an index file and begins with an empty one. */
export function madeAnew(file: string): Database {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true });
  const database = connected(file);
  if (database) return database;
  throw new CoupureError('disk-failed', `The search index ${file} cannot be made anew.`);
}

/** Null for a file of another version. */
function connected(file: string): Database | null {
  const connection = new Libsql(file);
  try {
    const database = databaseOver(connection);
    prepare(connection);
    database.begin();
    if (versionOf(database) === 0) connection.exec(`${schema}; PRAGMA user_version = ${schemaVersion}`);
    database.commit();
    if (versionOf(database) === schemaVersion) return database;
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
  connection.close();
  return null;
}

/** A cache may lose its last changes in a power cut: the next look at the folder finds what is missing. */
function prepare(connection: Libsql.Database): void {
  connection.exec(`PRAGMA busy_timeout = ${patienceMs}`);
  // Three texts to a page; on smaller ones each would leave nearly as much empty behind it.
  connection.exec('PRAGMA page_size = 8192');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = NORMAL');
  connection.exec('PRAGMA temp_store = MEMORY');
  connection.exec('PRAGMA cache_size = -32000');
  connection.exec('PRAGMA mmap_size = 268435456');
}

function versionOf(database: Database): number {
  const row = z.object({ user_version: z.int() });
  return database.rows(row, { text: 'PRAGMA user_version', values: [] })[0]?.user_version ?? 0;
}

/** Differs where another connection has written meanwhile, of this process or of another. */
export function dataVersionOf(database: Database): number {
  const row = z.object({ data_version: z.int() });
  return database.rows(row, { text: 'PRAGMA data_version', values: [] })[0]?.data_version ?? 0;
}

function databaseOver(connection: Libsql.Database): Database {
  const kept = new Map<string, Libsql.Statement<unknown[]>>();

  function statement(text: string): Libsql.Statement<unknown[]> {
    const known = kept.get(text);
    if (known) return known;
    const prepared = connection.prepare(text);
    if (kept.size >= keptStatements) kept.clear();
    kept.set(text, prepared);
    return prepared;
  }

  return {
    rows: (row, { text, values }) => z.array(row).parse(statement(text).all(values)),
    run: ({ text, values }) => statement(text).run(values).changes,
    insert: ({ text, values }) => Number(statement(text).run(values).lastInsertRowid),
    begin: () => void connection.exec('BEGIN IMMEDIATE'),
    commit: () => void connection.exec('COMMIT'),
    rollback() {
      if (connection.inTransaction) connection.exec('ROLLBACK');
    },
    close() {
      if (!connection.open) return;
      // Statements keep the connection alive until they are collected: the log is emptied now, not then.
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      connection.close();
    },
  };
}
