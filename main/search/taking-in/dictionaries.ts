import { z } from 'zod';
import type { Database } from '../database.ts';
import { sql } from '../fragment.ts';
import { type Facet, facetKinds } from './facets.ts';
import { type FreeNumbers, freeNumbers } from './free-number.ts';
import { putRows } from './narrow-rows.ts';
import { type WordForm, type WordsSeen, wordsSeen } from './word-forms.ts';

/** How many names are remembered, so that most of most articles cost the database nothing. */
const rememberedAtMost = 50_000;

/** How many words wait to be written together. In their order, each costs a tenth of what it costs alone. */
const mostWaiting = 20_000;

/** What the index holds once for all articles: the words by their stems, and the names that results are counted by. */
export interface Dictionaries {
  /** The words that are held already, as far as this connection remembers. */
  seen: WordsSeen;
  /** Holds words under their stems, at the latest when {@link settle} is called. */
  noteForms(forms: WordForm[]): void;
  /** The number of a name. */
  numberOf(facet: Facet): number;
  numbers: FreeNumbers;
  /** Writes what waits. */
  settle(): void;
  /** Forgets what is remembered: the tables were emptied, or what was written was taken back. */
  forget(): void;
}

/** See {@link Dictionaries}. */
export function dictionariesOf(database: Database): Dictionaries {
  const seen = wordsSeen();
  const facets = new Map<string, number>();
  let waiting: WordForm[] = [];

  function settle(): void {
    putRows(database, 'form', waiting.toSorted(byStem));
    waiting = [];
  }

  return {
    seen,
    numbers: freeNumbers(database),
    noteForms(forms) {
      for (const form of forms) waiting.push(form);
      if (waiting.length > mostWaiting) settle();
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
    settle,
    forget() {
      seen.forget();
      facets.clear();
      waiting = [];
    },
  };
}

function byStem([one, word]: WordForm, [other, otherWord]: WordForm): number {
  if (one !== other) return one < other ? -1 : 1;
  return word < otherWord ? -1 : Number(word > otherWord);
}

function heldNumber(database: Database, { kind, key }: Facet): number | undefined {
  const rows = database.rows(
    z.object({ number: z.int() }),
    sql`SELECT number FROM facet_value WHERE kind = ${kind} AND key = ${key}`,
  );
  return rows[0]?.number;
}

/** Numbers it so that the number tells the kind. */
function hold(database: Database, { kind, key, name }: Facet): number {
  const rows = database.rows(
    z.object({ highest: z.int().nullable() }),
    sql`SELECT max(number) AS highest FROM facet_value`,
  );
  const round = Math.floor((rows[0]?.highest ?? 0) / facetKinds.length) + 1;
  const number = round * facetKinds.length + facetKinds.indexOf(kind);
  database.run(
    sql`INSERT INTO facet_value (number, kind, key, name) VALUES (${number}, ${kind}, ${key}, ${name})`,
  );
  return number;
}
