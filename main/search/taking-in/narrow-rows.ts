import type { Database } from '../database.ts';

/** The tables whose rows are a few small values, and their columns. */
const columns = {
  tag: ['slug', 'article', 'live'],
  collection: ['slug', 'article'],
  address: ['key', 'article'],
  bytes: ['hash', 'article'],
  facet: ['article', 'value'],
  band: ['key', 'article'],
  twin: ['article', 'other'],
  form: ['stem', 'word'],
} as const;

/**
 * Many rows in one statement need a way back where the table has an index beside, and FTS5 then writes out all that
 * it gathered: these get their rows one by one.
 */
const hasIndex: ReadonlySet<string> = new Set(['tag', 'collection', 'address', 'bytes']);

/** A table whose rows are a few small values. */
export type NarrowTable = keyof typeof columns;

/** Rows that are written together: asking the database for each alone takes longer than writing it. */
export interface NarrowRows {
  add(table: NarrowTable, ...values: (string | number)[]): void;
  /** Writes what was added since; a row that is there already stays. */
  write(database: Database): void;
}

/** See {@link NarrowRows}. */
export function narrowRows(): NarrowRows {
  const added = new Map<NarrowTable, (string | number)[][]>();
  return {
    add(table, ...values) {
      const rows = added.get(table);
      if (rows) rows.push(values);
      else added.set(table, [values]);
    },
    write(database) {
      for (const [table, rows] of added) putRows(database, table, rows);
      added.clear();
    },
  };
}

/** Writes rows of one table; one that is there already stays. */
export function putRows(database: Database, table: NarrowTable, rows: (string | number)[][]): void {
  if (rows.length === 0) return;
  const names = columns[table];
  const insert = `INSERT OR IGNORE INTO ${table} (${names.join(', ')})`;
  if (hasIndex.has(table)) {
    const text = `${insert} VALUES (${names.map(() => '?').join(', ')})`;
    for (const values of rows) database.run({ text, values });
    return;
  }
  const values = names.map((_, place) => `value ->> ${place}`);
  const text = `${insert} SELECT ${values.join(', ')} FROM json_each(?)`;
  database.run({ text, values: [JSON.stringify(rows)] });
}
