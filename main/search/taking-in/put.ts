import { z } from 'zod';
import type { ArticleId } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import { articleTables } from '../schema.ts';
import type { IndexEntry } from '../search-index.ts';
import type { Columns } from './article-columns.ts';
import type { Dictionaries } from './dictionaries.ts';
import { freeNumber } from './free-number.ts';
import { type Outline, outlineOf, type Prepared, type Texts, textsOf } from './prepared.ts';
import { forgetTwins, noteTwins } from './twins.ts';

/** What articles are put into. */
export interface Tables {
  database: Database;
  dictionaries: Dictionaries;
}

/** Takes in articles, each instead of what was held of it. */
export function putEntries(tables: Tables, entries: IndexEntry[]): void {
  for (const entry of entries)
    putOne(tables, outlineOf(entry), () => textsOf(entry, tables.dictionaries.seen));
}

/** The same for articles that were prepared elsewhere. */
export function putPrepared(tables: Tables, articles: Prepared[]): void {
  for (const { outline, texts } of articles) putOne(tables, outline, () => texts);
}

/** Forgets articles. */
export function removeArticles({ database }: Tables, ids: ArticleId[]): void {
  for (const id of ids) {
    const known = knownArticle(database, id);
    if (!known) continue;
    forget(database, known.number);
    database.run(sql`DELETE FROM article WHERE number = ${known.number}`);
  }
}

const plainTables = [
  ...['article', 'shown', 'tag', 'collection', 'address', 'bytes', 'photo', 'folder'],
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

/**
 * Most changes are clicks: the words stay, and only the narrow rows are written. `digest` tells whether they do.
 */
function putOne(tables: Tables, outline: Outline, textsOfIt: () => Texts): void {
  const { database } = tables;
  const known = knownArticle(database, outline.id);
  const number = known?.number ?? freeNumber(database, outline.id);
  const isSame = known?.digest === outline.digest;
  if (known && !isSame) forget(database, number);
  putColumns(database, number, known !== undefined, { ...outline.columns, digest: outline.digest });
  if (isSame) database.run(sql`UPDATE shown SET row = ${outline.row} WHERE number = ${number}`);
  else putTexts(tables, number, outline.row, textsOfIt());
  putTags(database, number, known !== undefined, outline);
}

const knownSchema = z.object({ number: z.int(), digest: z.string() });

function knownArticle(database: Database, id: ArticleId) {
  return database.rows(knownSchema, sql`SELECT number, digest FROM article WHERE id = ${id}`)[0];
}

function putColumns(database: Database, number: number, isKnown: boolean, columns: Columns): void {
  if (!isKnown) {
    insert(database, 'article', { number, ...columns });
    return;
  }
  const changes = Object.keys(columns).map((name) => `${name} = ?`);
  const text = `UPDATE article SET ${changes.join(', ')} WHERE number = ?`;
  database.run({ text, values: [...Object.values(columns), number] });
}

function insert(database: Database, table: string, columns: Columns): number {
  const names = Object.keys(columns);
  const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return database.insert({ text, values: Object.values(columns) });
}

function putTags(database: Database, number: number, isKnown: boolean, outline: Outline): void {
  if (isKnown) {
    database.run(sql`DELETE FROM tag WHERE article = ${number}`);
    database.run(sql`DELETE FROM collection WHERE article = ${number}`);
  }
  const live = Number(!outline.trashed);
  for (const slug of outline.tags) insert(database, 'tag', { slug, article: number, live });
  for (const slug of outline.collections) insert(database, 'collection', { slug, article: number });
}

function putTexts({ database, dictionaries }: Tables, number: number, row: string, texts: Texts): void {
  insert(database, 'words', { rowid: number, ...texts.words });
  insert(database, 'addresses', { rowid: number, ...texts.addresses });
  insert(database, 'shown', { number, row, texts: texts.shown });
  for (const key of texts.addressKeys) insert(database, 'address', { key, article: number });
  for (const hash of texts.hashes) insert(database, 'bytes', { hash, article: number });
  for (const [place, { lacks, words }] of texts.photos.entries()) {
    const rowid = insert(database, 'photo', { article: number, place, lacks });
    insert(database, 'photo_words', { rowid, ...words });
  }
  for (const facet of texts.facets) {
    const value = dictionaries.numberOf(facet);
    database.run(sql`INSERT OR IGNORE INTO facet (article, value) VALUES (${number}, ${value})`);
  }
  dictionaries.noteForms(texts.forms);
  noteTwins(database, number, texts.signature);
  database.run(sql`UPDATE article SET signature = ${texts.signature} WHERE number = ${number}`);
}

function forget(database: Database, number: number): void {
  forgetTwins(database, number);
  database.run(
    sql`DELETE FROM photo_words WHERE rowid IN (SELECT number FROM photo WHERE article = ${number})`,
  );
  for (const [table, column] of articleTables) {
    database.run({ text: `DELETE FROM ${table} WHERE ${column} = ?`, values: [number] });
  }
}
