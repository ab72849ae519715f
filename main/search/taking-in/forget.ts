import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import { articleTables } from '../schema.ts';
import type { Tables } from './put.ts';
import { forgetTwins } from './twins.ts';

const plainTables = [
  ...['article', 'listed', 'shown', 'counted', 'tag', 'collection', 'address', 'bytes', 'photo', 'folder'],
  ...['form', 'facet', 'facet_value', 'band', 'twin'],
];

/** Forgets everything. */
export function forgetAll({ database, dictionaries }: Tables): void {
  for (const table of plainTables) database.run({ text: `DELETE FROM ${table}`, values: [] });
  for (const table of ['words', 'addresses', 'photo_words']) {
    database.run({ text: `INSERT INTO ${table} (${table}) VALUES ('delete-all')`, values: [] });
  }
  dictionaries.forget();
}

/** Forgets all that is held of an article but its line in `article`. */
export function forget(database: Database, number: number): void {
  forgetTwins(database, number);
  database.run(
    sql`DELETE FROM photo_words WHERE rowid IN (SELECT number FROM photo WHERE article = ${number})`,
  );
  for (const [table, column] of articleTables) {
    database.run({ text: `DELETE FROM ${table} WHERE ${column} = ?`, values: [number] });
  }
}
