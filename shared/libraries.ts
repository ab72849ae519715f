import { z } from 'zod';
import { type ErrorCode, isErrorCode } from './errors.ts';

/** A library that was open on this computer. The window knows it by its key; the folder is there to be read. */
export const knownLibrarySchema = z.object({
  key: z.string().min(1),
  /** The name of its folder. */
  name: z.string(),
  folder: z.string(),
  /** Whether the window that asks shows this one. */
  isCurrent: z.boolean(),
});
/** A library that was open on this computer. */
export type KnownLibrary = z.infer<typeof knownLibrarySchema>;

const codeSchema = z.custom<ErrorCode>((code) => typeof code === 'string' && isErrorCode(code));
const problemSchema = z.object({ code: codeSchema, message: z.string(), hint: z.string() });

/**
 * A folder that was chosen for a library, by a token that counts once. `library`: there is one in it; `new`: one can be
 * made in it. With a `problem` it can be neither.
 */
export const folderChoiceSchema = z.object({
  token: z.string().min(1),
  name: z.string(),
  folder: z.string(),
  kind: z.enum(['library', 'new', 'unusable']),
  problem: problemSchema.nullable(),
  /** What is allowed, and worth a word: a share in a network locks badly; a cloud drive is fine. */
  warning: z.enum(['network', 'synced']).nullable(),
});
/** A folder that was chosen for a library. */
export type FolderChoice = z.infer<typeof folderChoiceSchema>;

/** What a window has before it: a library, the first start, or one that could not be opened. */
export const windowStandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('library') }),
  z.object({ kind: z.literal('first-start') }),
  z.object({ kind: z.literal('unopened'), problem: problemSchema }),
]);
/** What a window has before it. */
export type WindowStand = z.infer<typeof windowStandSchema>;
