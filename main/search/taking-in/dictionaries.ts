import { z } from 'zod';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import type { Facet } from './facets.ts';

/** How many entries are remembered, so that most words of most articles cost the database nothing. */
const rememberedAtMost = 200_000;

/** What the index holds once for all articles: the words by their stems, and the names that results are counted by. */
export interface Dictionaries {
  /** Makes sure that words are held under their stems. */
  noteForms(forms: [stem: string, word: string][]): void;
  /** The number of a name. */
  numberOf(facet: Facet): number;
  /** Forgets what is remembered: the tables were emptied, or what was written was taken back. */
  forget(): void;
}

/** See {@link Dictionaries}. */
export function dictionariesOf(database: Database): Dictionaries {
  const forms = new Set<string>();
  const facets = new Map<string, number>();

  return {
    noteForms(noted) {
      for (const [stem, word] of noted) {
        const key = `${stem} ${word}`;
        if (forms.has(key)) continue;
        if (forms.size >= rememberedAtMost) forms.clear();
        forms.add(key);
        database.run(sql`INSERT OR IGNORE INTO form (stem, word) VALUES (${stem}, ${word})`);
      }
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
      forms.clear();
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
