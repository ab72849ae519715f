/**
 * One step from a version of a format to the next. Once released, its id and what it does never change: libraries
 * written by any older version are read through it.
 */
export interface Migration {
  /** Stable and unique: `article/2/add-translator`. */
  id: string;
  /** The version it gives; it takes the one before. */
  to: number;
  /** Gives the document of version `to`. The input is parsed JSON that nobody has checked yet. */
  up(document: unknown): unknown;
}

/** Brings a document from the version it was written in to the newest, step by step. */
export function migrate(
  document: unknown,
  version: number,
  newest: number,
  migrations: readonly Migration[],
): unknown {
  const steps = migrations
    .filter(({ to }) => to > version && to <= newest)
    .sort((one, other) => one.to - other.to);
  return steps.reduce((migrated, step) => step.up(migrated), document);
}
