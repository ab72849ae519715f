import { z } from 'zod';
import { parseQuery } from '../../shared/query/index.ts';
import { type ArticleId, idSchema } from '../../shared/values.ts';
import { type Database, isDamage, madeAnew, openDatabase } from './database.ts';
import { glance } from './figures/glance.ts';
import { timelineOfFound } from './figures/timeline.ts';
import { adviceOn } from './finding/advice.ts';
import { facetsOfFound } from './finding/facets.ts';
import { idsOfRows, list } from './finding/list.ts';
import { collectionCounts, overview } from './finding/overview.ts';
import { rankedAtMost } from './finding/ranking.ts';
import { openResults } from './finding/results.ts';
import { statsOf } from './finding/stats.ts';
import { alsoInOf, twinsOf } from './finding/twins.ts';
import { valuesOf } from './finding/values.ts';
import { countOfMembers, matchingAfter, membersAfter, photosAfter } from './finding/walk.ts';
import { beginFilling, fillingOf, folderTimesOf, noteFolderTimes } from './folder-times.ts';
import { sql } from './fragment.ts';
import { namesOf } from './query/names.ts';
import type { SearchIndex } from './search-index.ts';
import { addressKey } from './taking-in/address-key.ts';
import { forgetAll } from './taking-in/forget.ts';
import { putEntries, putPrepared, removeArticles, type Tables } from './taking-in/put.ts';
import { writingTo } from './taking-in/writing.ts';

/**
 * Opens the index in a file, or makes it there. A file that is damaged, of another version or no database at all is
 * deleted and begun anew: what it held is in the library's folder. Several processes may have it open at once.
 * Larger results than `mostRanked` are ranked among some of their articles.
 */
export function openIndex(
  file: string,
  now: () => Date = () => new Date(),
  mostRanked: number = rankedAtMost,
): SearchIndex {
  let database = openDatabase(file);
  let results = openResults(database, mostRanked);
  let writing = writingTo(database);
  let names = namesOf(null);

  function begunAnew(): void {
    try {
      database.close();
    } catch {
      // What is damaged may also fail to close.
    }
    database = madeAnew(file);
    beginFilling(database);
    results = openResults(database, mostRanked);
    writing = writingTo(database);
  }

  /** Damage may show only when a page is read: the index is then emptied, and filled again by the next look at the folder. */
  function safely<Result>(work: (database: Database) => Result): Result {
    try {
      return work(database);
    } catch (thrown) {
      if (!isDamage(thrown)) throw thrown;
      begunAnew();
      return work(database);
    }
  }

  function changing(work: (tables: Tables) => void): void {
    results.changed();
    safely(() => writing.change(work));
  }

  const surroundings = () => ({ names, now: now() });

  return {
    put: (entries) => changing((it) => putEntries(it, entries)),
    takeIn(articles) {
      results.changed();
      safely(() => writing.part(articles.length, (it) => putPrepared(it, articles)));
    },
    settle: () => safely(() => writing.settle()),
    remove: (ids) => changing((it) => removeArticles(it, ids)),
    clear: () =>
      changing((it) => {
        forgetAll(it);
        beginFilling(it.database);
      }),
    stamps: () => safely(stampsOf),
    folderTimes: () => safely(folderTimesOf),
    filling: () => safely(fillingOf),
    noteFolderTimes: (times, filling) =>
      safely(() => writing.change((it) => noteFolderTimes(it, times, filling))),
    byAddress: (url) => safely((it) => articlesAt(it, url)),
    setInfo(info) {
      names = namesOf(info);
      results.changed();
    },
    list: (request) => safely((it) => list(it, results, request, surroundings())),
    ids: (request) => safely((it) => idsOfRows(it, results, request, surroundings())),
    matching: (query, after, limit) => safely((it) => matchingAfter(it, query, after, limit, surroundings())),
    members: (place, query, after, limit) =>
      safely((it) => membersAfter(it, { place, query }, after, limit, surroundings())),
    count: (place, query) => safely((it) => countOfMembers(it, { place, query }, surroundings())),
    collectionCounts: () => safely(collectionCounts),
    values: (field, beginning, limit) => safely((it) => valuesOf(it, field, beginning, limit)),
    photos: (query, after, limit) => safely((it) => photosAfter(it, query, after, limit, surroundings())),
    facets: (place, text) =>
      safely((it) => {
        const { query, problems } = parseQuery(text);
        if (query === null && problems.length > 0) return [];
        results.find({ place, query, key: text }, surroundings());
        return facetsOfFound(it, names);
      }),
    timeline: (place, text) =>
      safely((it) => {
        const { query } = parseQuery(text);
        results.find({ place, query, key: text }, surroundings());
        return timelineOfFound(it);
      }),
    glance: () =>
      safely((it) => {
        results.changed();
        return glance(it, names);
      }),
    advice: (place, text) => safely((it) => adviceOn(it, text, place, surroundings())),
    alsoIn: (ids) => safely((it) => alsoInOf(it, ids)),
    twins: (id) => safely((it) => twinsOf(it, id)),
    overview: () => safely((it) => overview(it, names)),
    articlesWith: (hash) =>
      safely((it) =>
        idsOf(
          it.rows(
            idRow,
            sql`SELECT id FROM article WHERE number IN (SELECT article FROM bytes WHERE hash = ${hash}) ORDER BY id`,
          ),
        ),
      ),
    stats: () => safely(statsOf),
    close() {
      writing.settle();
      database.close();
    },
  };
}

const idRow = z.object({ id: idSchema });

function idsOf(rows: z.output<typeof idRow>[]): ArticleId[] {
  return rows.map(({ id }) => id);
}

function stampsOf(database: Database): Map<ArticleId, string> {
  const rows = database.rows(idRow.extend({ stamp: z.string() }), sql`SELECT id, stamp FROM article`);
  return new Map(rows.map(({ id, stamp }) => [id, stamp]));
}

function articlesAt(database: Database, url: string): ArticleId[] {
  const key = addressKey(url);
  if (key === null) return [];
  return idsOf(
    database.rows(
      idRow,
      sql`SELECT a.id FROM article a WHERE a.number IN (SELECT article FROM address WHERE key = ${key})
        ORDER BY a.trashed, a.saved DESC`,
    ),
  );
}
