import { z } from 'zod';
import type { SpanUnit, Timeline } from '../../../shared/figures.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';

/** More publishers than these are not told apart by their colours. */
const shownPublishers = 5;

/** How many characters of a date name a span. */
const widthOf: Record<SpanUnit, number> = { year: 4, month: 7, day: 10 };

/** Of a shorter time than this, days are told apart; of a longer one months, and then years. */
const longestInDays = 92;
const longestInMonths = 12 * 366;

/** The articles in `found` over time. */
export function timelineOfFound(database: Database): Timeline {
  const { first, last, total, undated } = reachOf(database);
  const unit = unitFor(first, last);
  const width = widthOf[unit];
  const publishers = publishersOf(database);
  const counts = countsOf(database, width);
  const ofPublishers = countsOfPublishers(database, width, publishers);
  const spans = counts.map(({ at, count }) => {
    const named = publishers.map(({ value }) => ofPublishers.get(`${at} ${value}`) ?? 0);
    return { at, counts: [...named, count - named.reduce((sum, one) => sum + one, 0)] };
  });
  const shown = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    unit,
    publishers: publishers.map(({ name }) => name),
    spans,
    total,
    undated,
    vague: total - undated - shown,
  };
}

const reachSchema = z.object({
  first: z.string().nullable(),
  last: z.string().nullable(),
  total: z.int(),
  undated: z.int(),
});

function reachOf(database: Database): z.infer<typeof reachSchema> {
  const [reach] = database.rows(
    reachSchema,
    sql`SELECT min(a.published_from) AS first, max(a.published_from) AS last, count(*) AS total,
      count(*) FILTER (WHERE a.published_from IS NULL) AS undated
      FROM article a INDEXED BY article_from WHERE +a.number IN (SELECT number FROM found)`,
  );
  return reach ?? { first: null, last: null, total: 0, undated: 0 };
}

function unitFor(first: string | null, last: string | null): SpanUnit {
  if (first === null || last === null) return 'month';
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000;
  if (days <= longestInDays && first.length >= widthOf.day) return 'day';
  return days <= longestInMonths ? 'month' : 'year';
}

const publisherSchema = z.object({ value: z.int(), name: z.string() });

function publishersOf(database: Database): z.infer<typeof publisherSchema>[] {
  return database.rows(
    publisherSchema,
    sql`SELECT v.number AS value, v.name FROM facet_value v CROSS JOIN (
        SELECT value, count(*) AS count FROM facet WHERE article IN (SELECT number FROM found) GROUP BY value
      ) AS counted ON counted.value = v.number
      WHERE v.kind = 'publisher' ORDER BY counted.count DESC, v.name LIMIT ${shownPublishers}`,
  );
}

const countSchema = z.object({ at: z.string(), count: z.int() });

/** The index is walked in the order of dates: it knows all that is asked. */
function countsOf(database: Database, width: number): z.infer<typeof countSchema>[] {
  return database.rows(
    countSchema,
    sql`SELECT substr(a.published_from, 1, ${width}) AS at, count(*) AS count
      FROM article a INDEXED BY article_from
      WHERE +a.number IN (SELECT number FROM found) AND length(a.published_from) >= ${width}
      GROUP BY 1 ORDER BY 1`,
  );
}

function countsOfPublishers(
  database: Database,
  width: number,
  publishers: readonly { value: number }[],
): Map<string, number> {
  const values = JSON.stringify(publishers.map(({ value }) => value));
  const rows = database.rows(
    countSchema.extend({ value: z.int() }),
    sql`SELECT substr(a.published_from, 1, ${width}) AS at, f.value, count(*) AS count
      FROM found CROSS JOIN facet f ON f.article = found.number CROSS JOIN article a ON a.number = f.article
      WHERE f.value IN (SELECT value FROM json_each(${values})) AND length(a.published_from) >= ${width}
      GROUP BY 1, 2`,
  );
  return new Map(rows.map(({ at, value, count }) => [`${at} ${value}`, count]));
}
