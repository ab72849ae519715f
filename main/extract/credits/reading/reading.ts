import type { Proof } from '../lexicon/agency-tables.ts';

/** A person found in a credit, and what makes us believe it. */
export interface ReadCreator {
  name: string;
  role: string;
  /** The name begins with a given name that we know, or its script has no capitals. */
  isGiven: boolean;
  /** How many words the name has. */
  words: number;
  /** A handle or a single small word, as stock sites print their makers. */
  isHandle: boolean;
}

/** A source found in a credit. `proof` is null for one that is not in our data. */
export interface ReadAgency {
  id: string | null;
  name: string;
  proof: Proof | null;
  /** Its words say that it is an organisation. */
  isBody: boolean;
}

/** What a stretch of text says, read as a credit. */
export interface Reading {
  creators: ReadCreator[];
  agencies: ReadAgency[];
  courtesy: string[];
  handout: boolean;
  filePhoto: boolean;
  pool: boolean;
  licence: string | null;
  rights: string | null;
  /** The strongest cue: one that its mark, a "by" or © makes sure; a plain one; a cue that stands after the name; none. */
  cue: 'sure' | 'plain' | 'after' | 'none';
  /** Marks that part the names. */
  marks: Set<string>;
  /** Words that tie the names. */
  ties: Set<string>;
  /** A post stands beside a name. */
  hasPost: boolean;
  /** The picture was taken from a screen or a print. */
  isStill: boolean;
}

/** A reading in which nothing is read yet. */
export function emptyReading(): Reading {
  return {
    creators: [],
    agencies: [],
    courtesy: [],
    handout: false,
    filePhoto: false,
    pool: false,
    licence: null,
    rights: null,
    cue: 'none',
    marks: new Set(),
    ties: new Set(),
    hasPost: false,
    isStill: false,
  };
}

/** Whether a reading names anybody. */
export function namesAnyone(reading: Reading): boolean {
  return reading.creators.length > 0 || reading.agencies.length > 0;
}

/** Whether a reading says anything at all. */
export function saysAnything(reading: Reading): boolean {
  return (
    namesAnyone(reading) ||
    (reading.isStill && reading.cue === 'sure') ||
    reading.handout ||
    reading.filePhoto ||
    reading.pool ||
    reading.licence !== null ||
    reading.rights !== null
  );
}
