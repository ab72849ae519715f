import { z } from 'zod';
import { momentSchema } from './values.ts';

/** A page as it was received, decoded: to be shown inert, never to be run. */
export const originalSchema = z.object({
  text: z.string(),
  isHtml: z.boolean(),
  receivedAt: momentSchema,
  /** Where it was received from: relative addresses in it are relative to this. */
  url: z.string().nullable(),
});
/** A page as it was received, decoded. */
export type Original = z.infer<typeof originalSchema>;
