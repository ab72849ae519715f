import { z } from 'zod';
import { errorHints } from '../../../shared/errors.ts';

const count = z.int().nonnegative();
const code = z.enum(Object.keys(errorHints));
/** A word of ours or of the system's, such as `crashed`: nothing that a page or a reader wrote has this shape. */
const word = z.string().regex(/^[\w.@ -]{1,60}$/);

/**
 * Everything that the log can say. There is no event that holds a text, a title, an address or a path of the reader's:
 * what is not in this list cannot be written.
 */
export const logEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('started'), version: word, runtime: word }).strict(),
  z.object({ event: z.literal('window'), ms: count }).strict(),
  z.object({ event: z.literal('library-opened') }).strict(),
  z.object({ event: z.literal('library-unopened'), code }).strict(),
  z.object({ event: z.literal('saved'), status: z.enum(['new', 'recaptured']), missing: count }).strict(),
  z.object({ event: z.literal('save-failed'), code }).strict(),
  z.object({ event: z.literal('call-failed'), call: word, code }).strict(),
  z.object({ event: z.literal('window-ended'), reason: word, exitCode: z.int() }).strict(),
  z.object({ event: z.literal('process-ended'), kind: word, reason: word, exitCode: z.int() }).strict(),
  /** `where`: places in our own program. What was thrown says what it likes, so its words are left out. */
  z
    .object({
      event: z.literal('fault'),
      kind: word,
      where: z.array(z.string().regex(/^[\w./:<>$ -]{1,120}$/)).max(12),
    })
    .strict(),
  z.object({ event: z.literal('ended') }).strict(),
]);
/** Something that the log can say. */
export type LogEvent = z.infer<typeof logEventSchema>;

/** A line of the log. */
export const logLineSchema = z.object({ at: z.iso.datetime(), what: logEventSchema });
/** A line of the log. */
export type LogLine = z.infer<typeof logLineSchema>;
