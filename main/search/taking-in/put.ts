import { z } from 'zod';
import type { ArticleId } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import type { IndexEntry } from '../search-index.ts';
import type { Columns } from './article-columns.ts';
import type { Dictionaries } from './dictionaries.ts';
import { isName } from './facets.ts';
import { forget } from './forget.ts';
import { type NarrowRows, narrowRows } from './narrow-rows.ts';
import { type Outline, outlineOf, type Prepared, type Texts, textsOf } from './prepared.ts';
import { noteTwins } from './twins.ts';

/** What articles are put into. */
export interface Tables {
  database: Database;
  dictionaries: Dictionaries;
}

/** An article that comes in; its words are worked out only where they changed. */
interface Incoming {
  outline: Outline;
  texts: () => Texts;
}

/** Takes in articles, each instead of what was held of it. */
export function putEntries(tables: Tables, entries: IndexEntry[]): void {
  putAll(
    tables,
    entries.map((entry) => ({
      outline: outlineOf(entry),
      texts: () => textsOf(entry, tables.dictionaries.seen),
    })),
  );
}

/** The same for articles that were prepared elsewhere. */
export function putPrepared(tables: Tables, articles: Prepared[]): void {
  putAll(
    tables,
    articles.map(({ outline, texts }) => ({ outline, texts: () => texts })),
  );
}

/** Forgets articles. */
export function removeArticles({ database }: Tables, ids: ArticleId[]): void {
  for (const { number } of knownArticles(database, ids).values()) {
    forget(database, number);
    database.run(sql`DELETE FROM article WHERE number = ${number}`);
  }
}

/** What gathers while articles are put in, and is written once for all of them. */
interface Gathered {
  rows: NarrowRows;
  signatures: Map<number, Uint8Array>;
}

function putAll(tables: Tables, articles: Incoming[]): void {
  const { database } = tables;
  const lastOfEach = new Map(articles.map((one) => [one.outline.id, one]));
  const known = knownArticles(database, [...lastOfEach.keys()]);
  const gathered: Gathered = { rows: narrowRows(), signatures: new Map() };
  const inOrder = [...lastOfEach.values()].toSorted(byId);
  // All before the first is put in: FTS5 writes out what it gathered each time that a number is not a higher one.
  for (const { outline } of inOrder) forgetChanged(database, known.get(outline.id), outline);
  for (const one of inOrder) putOne(tables, one, known.get(one.outline.id), gathered);
  gathered.rows.write(database);
  noteTwins(database, gathered.signatures);
}

function forgetChanged(database: Database, known: Known | undefined, { digest }: Outline): void {
  if (known && known.digest !== digest) forget(database, known.number);
}

/** In the order of their ids new articles get rising numbers, which FTS5 takes in several times as fast. */
function byId({ outline: one }: Incoming, { outline: other }: Incoming): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * Most changes are clicks: the words stay, and only the narrow rows are written. `digest` tells whether they do.
 */
function putOne(
  { database, dictionaries }: Tables,
  { outline, texts }: Incoming,
  known: Known | undefined,
  { rows, signatures }: Gathered,
): void {
  const number = known?.number ?? dictionaries.numbers.numberFor(outline.id);
  const isSame = known?.digest === outline.digest;
  putColumns(database, number, known !== undefined, { ...outline.columns, digest: outline.digest });
  putListed(database, number, outline, dictionaries);
  putTags(database, number, known !== undefined, outline, rows);
  if (isSame) return;
  for (const facet of outline.facets.filter(isName)) rows.add('facet', number, dictionaries.numberOf(facet));
  const { signature, forms, ...rest } = texts();
  putTexts(database, number, rest, rows);
  shown(database, number, rest.shown, signature);
  dictionaries.noteForms(forms);
  if (signature) signatures.set(number, signature);
}

const knownSchema = z.object({ id: z.string(), number: z.int(), digest: z.string() });
type Known = z.output<typeof knownSchema>;

function knownArticles(database: Database, ids: ArticleId[]): Map<ArticleId, Known> {
  const rows = database.rows(
    knownSchema,
    sql`SELECT id, number, digest FROM article WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(rows.map((row) => [row.id, row]));
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

function putListed(
  database: Database,
  number: number,
  { row, facets }: Outline,
  dictionaries: Dictionaries,
): void {
  const numbers = facets.map((facet) => dictionaries.numberOf(facet)).join(',');
  database.run(sql`INSERT OR REPLACE INTO listed (number, row) VALUES (${number}, ${row})`);
  database.run(sql`INSERT OR REPLACE INTO counted (number, facets) VALUES (${number}, ${numbers})`);
}

function putTags(
  database: Database,
  number: number,
  isKnown: boolean,
  outline: Outline,
  rows: NarrowRows,
): void {
  if (isKnown) {
    database.run(sql`DELETE FROM tag WHERE article = ${number}`);
    database.run(sql`DELETE FROM collection WHERE article = ${number}`);
  }
  const live = Number(!outline.trashed);
  for (const slug of outline.tags) rows.add('tag', slug, number, live);
  for (const slug of outline.collections) rows.add('collection', slug, number);
}

function putTexts(
  database: Database,
  number: number,
  texts: Omit<Texts, 'signature' | 'forms'>,
  rows: NarrowRows,
): void {
  insert(database, 'words', { rowid: number, ...texts.words });
  insert(database, 'addresses', { rowid: number, ...texts.addresses });
  for (const key of texts.addressKeys) rows.add('address', key, number);
  for (const hash of texts.hashes) rows.add('bytes', hash, number);
  for (const [place, { lacks, words }] of texts.photos.entries()) {
    const rowid = insert(database, 'photo', { article: number, place, lacks });
    insert(database, 'photo_words', { rowid, ...words });
  }
}

function shown(database: Database, number: number, texts: Uint8Array, signature: Uint8Array | null): void {
  database.run(sql`INSERT INTO shown (number, texts, signature) VALUES (${number}, ${texts}, ${signature})`);
}
