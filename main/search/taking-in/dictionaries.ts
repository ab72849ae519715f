import { z } from 'zod';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import type { Facet } from './facets.ts';
import { type WordForm, type WordsSeen, wordsSeen } from './word-forms.ts';

/** How many names are remembered, so that most of most articles cost the database nothing. */
const rememberedAtMost = 50_000;

/** What the index holds once for all articles: the words by their stems, and the names that results are counted by. */
export interface Dictionaries {
  /** The words that are held already, as far as this connection remembers. */
  seen: WordsSeen;
  /** Holds words under their stems. */
  noteForms(forms: WordForm[]): void;
  /** The number of a name. */
  numberOf(facet: Facet): number;
  /** Forgets what is remembered: the tables were emptied, or what was written was taken back. */
  forget(): void;
}

/** See {@link Dictionaries}. */
export function dictionariesOf(database: Database): Dictionaries {
  const seen = wordsSeen();
  const facets = new Map<string, number>();

  return {
    seen,
    noteForms(forms) {
      for (const [stem, word] of forms)
        database.run(sql`INSERT OR IGNORE INTO form (stem, word) VALUES (${stem}, ${word})`);
    },
    numberOf(facet) {
      const key = `${facet.kind} ${facet.key}`;
      const known = facets.get(key);
      if (known !== undefined) return known;
      const number = heldNumber(database, facet) ?? hold(database, facet);
      if (facets.size >= rememberedAtMost) facets.clear();
      facets.set(key, number);
      return number;
    },
    forget() {
      seen.forget();
      facets.clear();
    },
  };
}

function heldNumber(database: Database, { kind, key }: Facet): number | undefined {
  const rows = database.rows(
    z.object({ number: z.int() }),
    sql`SELECT number FROM facet_value WHERE kind = ${kind} AND key = ${key}`,
  );
  return rows[0]?.number;
}

function hold(database: Database, { kind, key, name }: Facet): number {
  return database.insert(sql`INSERT INTO facet_value (kind, key, name) VALUES (${kind}, ${key}, ${name})`);
}
