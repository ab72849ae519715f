import { z } from 'zod';
import { placeSchema } from './rows.ts';
import { crossedErrorSchema, idSchema, slugSchema } from './values.ts';

/** Articles by their ids. */
const namedSchema = z.object({ ids: z.array(idSchema).min(1).max(100_000) }).strict();

/** A whole result, however large: the window need not know the ids. */
export const wholeResultSchema = z
  .object({
    place: placeSchema,
    query: z.string().max(10_000),
    /** Articles that were taken out of the selection again. */
    except: z.array(idSchema).max(100_000),
  })
  .strict();
/** A whole result. */
export type WholeResult = z.infer<typeof wholeResultSchema>;

/** What is worked on: named articles, or all that a place and a query find. */
export const targetSchema = z.union([namedSchema, wholeResultSchema]);
/** What is worked on. */
export type Target = z.infer<typeof targetSchema>;

/** What can be done to many articles at once. Tags to add are names as typed, all others slugs. */
export const bulkActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('star'), value: z.boolean() }),
  z.object({ kind: z.literal('archive'), value: z.boolean() }),
  z.object({ kind: z.literal('read'), value: z.boolean() }),
  z.object({
    kind: z.literal('tag'),
    add: z.array(z.string().min(1).max(200)),
    remove: z.array(slugSchema),
  }),
  z.object({ kind: z.literal('collect'), add: z.array(slugSchema), remove: z.array(slugSchema) }),
  z.object({ kind: z.literal('delete') }),
  z.object({ kind: z.literal('restore') }),
]);
/** What can be done to many articles at once. */
export type BulkAction = z.infer<typeof bulkActionSchema>;

/** An article that the work could not be done on. */
export const bulkFailureSchema = z.object({
  id: idSchema,
  error: crossedErrorSchema,
});
/** An article that the work could not be done on. */
export type BulkFailure = z.infer<typeof bulkFailureSchema>;

/** Work on many articles, as it is told of. */
export const bulkJobSchema = z.object({
  job: z.string().min(1),
  /** What is done; `undo` takes back what another job did. */
  kind: z.enum(['star', 'archive', 'read', 'tag', 'collect', 'delete', 'restore', 'export', 'undo']),
  /** `gathering`: it is not known yet how many there are. `cancelled` keeps what was done until then. */
  step: z.enum(['waiting', 'gathering', 'working', 'done', 'cancelled', 'failed']),
  /** Articles that were looked at, of `total`. */
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Those that it changed: the others were so already. */
  changed: z.int().nonnegative(),
  /** How many it could not be done on; the first of them are named. */
  failed: z.int().nonnegative(),
  failures: z.array(bulkFailureSchema),
  /** Why it ended before its end. */
  error: crossedErrorSchema.nullable(),
});
/** Work on many articles, as it is told of. */
export type BulkJob = z.infer<typeof bulkJobSchema>;

/** Whether work on many articles has ended, well or not. */
export function isBulkOver({ step }: BulkJob): boolean {
  return step === 'done' || step === 'cancelled' || step === 'failed';
}
