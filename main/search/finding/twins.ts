import { z } from 'zod';
import type { AlsoIn, Twin } from '../../../shared/finding.ts';
import { rowSchema } from '../../../shared/rows.ts';
import { type ArticleId, idSchema } from '../../../shared/values.ts';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import { likeness } from '../taking-in/signature.ts';

/** From so much common text on, two articles without an address of their own are the same one. */
const same = 0.95;

const mostShown = 30;

const rowOfTwin = z.object({
  row: z.string(),
  signature: z.instanceof(ArrayBuffer).nullable(),
  is_same: z.int(),
});

/** The live articles that have an address of this one, or most of its text; the same page first. */
export function twinsOf(database: Database, id: ArticleId): Twin[] {
  const own = database.rows(
    z.object({ number: z.int(), signature: z.instanceof(ArrayBuffer).nullable() }),
    sql`SELECT a.number, shown.signature FROM article a JOIN shown USING (number) WHERE a.id = ${id}`,
  )[0];
  if (!own) return [];
  const rows = database.rows(
    rowOfTwin,
    sql`SELECT listed.row, shown.signature, max(is_same) AS is_same FROM (
        SELECT other.article AS number, 1 AS is_same FROM address one CROSS JOIN address other ON other.key = one.key
          WHERE one.article = ${own.number}
        UNION ALL SELECT other, 0 FROM twin WHERE article = ${own.number}
      ) AS found
      JOIN article a ON a.number = found.number
      JOIN shown ON shown.number = found.number JOIN listed ON listed.number = found.number
      WHERE a.trashed = 0 AND found.number <> ${own.number}
      GROUP BY found.number ORDER BY is_same DESC, a.saved DESC LIMIT ${mostShown}`,
  );
  return rows.map(({ row, signature, is_same }) => {
    const { id: other, title, publisher, publishedAt } = rowSchema.parse(JSON.parse(row));
    return {
      id: other,
      title,
      publisher,
      publishedAt,
      isSame: is_same === 1 || isSameText(own.signature, signature, publisher),
    };
  });
}

/** The same text by a named publisher is a wire story that it printed too; without one it was pasted twice. */
function isSameText(one: ArrayBuffer | null, other: ArrayBuffer | null, publisher: string | null): boolean {
  if (one === null || other === null || publisher !== null) return false;
  return likeness(new Uint8Array(one), new Uint8Array(other)) >= same;
}

const alsoRow = z.object({ of: idSchema, row: z.string() });

/** The live articles that have most of the text of these: one query for all rows in sight. */
export function alsoInOf(database: Database, ids: ArticleId[]): AlsoIn[] {
  const rows = database.rows(
    alsoRow,
    sql`SELECT a.id AS "of", listed.row FROM json_each(${JSON.stringify(ids)}) AS wanted
      JOIN article a ON a.id = wanted.value JOIN twin ON twin.article = a.number
      JOIN article b ON b.number = twin.other JOIN listed ON listed.number = b.number
      WHERE b.trashed = 0 ORDER BY wanted.key, b.saved DESC`,
  );
  return rows.map(({ of, row }) => {
    const { id, title, publisher } = rowSchema.parse(JSON.parse(row));
    return { of, id, title, publisher };
  });
}
