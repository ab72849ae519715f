import { createHash } from 'node:crypto';
import { z } from 'zod';
import { referencedHashes } from '../../../shared/article.ts';
import type { ArticleId } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import { photoLacks } from '../lacks.ts';
import { articleTables } from '../schema.ts';
import type { IndexEntry } from '../search-index.ts';
import { addressKeysOf } from './addresses.ts';
import { articleColumns, type Columns } from './article-columns.ts';
import { freeNumber } from './free-number.ts';
import { addressWords, articleWords, notesOf, photoWords } from './indexed-words.ts';
import { rowOf } from './row-of.ts';
import { packTexts } from './shown-texts.ts';

/** Takes in articles, each instead of what was held of it. */
export function putEntries(database: Database, entries: IndexEntry[]): void {
  database.transaction(() => {
    for (const entry of entries) putEntry(database, entry);
  });
}

/** Forgets articles. */
export function removeArticles(database: Database, ids: ArticleId[]): void {
  database.transaction(() => {
    for (const id of ids) {
      const known = knownArticle(database, id);
      if (!known) continue;
      forget(database, known.number);
      database.run(sql`DELETE FROM article WHERE number = ${known.number}`);
    }
  });
}

/** Forgets everything. */
export function forgetAll(database: Database): void {
  database.transaction(() => {
    for (const table of ['article', 'shown', 'tag', 'collection', 'address', 'bytes', 'photo', 'folder']) {
      database.run({ text: `DELETE FROM ${table}`, values: [] });
    }
    for (const table of ['words', 'addresses', 'photo_words']) {
      database.run({ text: `INSERT INTO ${table} (${table}) VALUES ('delete-all')`, values: [] });
    }
  });
}

/**
 * Most changes are clicks: the words stay, and only the narrow rows are written. `digest` tells whether they do.
 */
function putEntry(database: Database, entry: IndexEntry): void {
  const known = knownArticle(database, entry.content.id);
  const digest = digestOf(entry);
  const number = known?.number ?? freeNumber(database, entry.content.id);
  putColumns(database, number, known !== undefined, { ...articleColumns(entry), digest });
  if (known?.digest === digest) putRow(database, number, entry);
  else {
    if (known) forget(database, number);
    putTexts(database, number, entry);
  }
  putTags(database, number, entry);
}

const knownSchema = z.object({ number: z.int(), digest: z.string() });

function knownArticle(database: Database, id: ArticleId) {
  return database.rows(knownSchema, sql`SELECT number, digest FROM article WHERE id = ${id}`)[0];
}

function digestOf({ content, state }: IndexEntry): string {
  const { updatedAt: _, rev: __, ...lasting } = content;
  return createHash('sha1')
    .update(JSON.stringify([lasting, notesOf(state)]))
    .digest('base64');
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

function putTags(database: Database, number: number, { state, trashed }: IndexEntry): void {
  database.run(sql`DELETE FROM tag WHERE article = ${number}`);
  database.run(sql`DELETE FROM collection WHERE article = ${number}`);
  for (const slug of new Set(state.tags))
    insert(database, 'tag', { slug, article: number, live: Number(!trashed) });
  for (const slug of new Set(state.collections)) insert(database, 'collection', { slug, article: number });
}

function putRow(database: Database, number: number, { content, state }: IndexEntry): void {
  database.run(sql`UPDATE shown SET row = ${JSON.stringify(rowOf(content, state))} WHERE number = ${number}`);
}

function putTexts(database: Database, number: number, { content, state }: IndexEntry): void {
  insert(database, 'words', { rowid: number, ...articleWords(content, state) });
  insert(database, 'addresses', { rowid: number, ...addressWords(content) });
  const row = JSON.stringify(rowOf(content, state));
  database.run(
    sql`INSERT INTO shown (number, row, texts) VALUES (${number}, ${row}, ${packTexts(content, state)})`,
  );
  for (const key of addressKeysOf(content)) insert(database, 'address', { key, article: number });
  for (const hash of referencedHashes(content)) insert(database, 'bytes', { hash, article: number });
  for (const [place, photo] of content.photos.entries()) {
    const rowid = insert(database, 'photo', { article: number, place, lacks: photoLacks(photo) });
    insert(database, 'photo_words', { rowid, ...photoWords(photo) });
  }
}

function forget(database: Database, number: number): void {
  database.run(
    sql`DELETE FROM photo_words WHERE rowid IN (SELECT number FROM photo WHERE article = ${number})`,
  );
  for (const [table, column] of articleTables) {
    database.run({ text: `DELETE FROM ${table} WHERE ${column} = ?`, values: [number] });
  }
}
