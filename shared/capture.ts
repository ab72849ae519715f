import { z } from 'zod';
import { fileReferenceSchema } from './photo.ts';
import { momentSchema } from './values.ts';

/** How a page came to us. */
export const captureMethodSchema = z.enum(['fetch', 'window', 'file', 'paste', 'import']);

/** One step of a redirected request. */
export const redirectSchema = z.object({ from: z.string(), to: z.string(), status: z.int() });

/** What was received for one capture, as the article document keeps it. */
export const captureRecordSchema = z.object({
  at: momentSchema,
  method: captureMethodSchema,
  requestedUrl: z.string().nullable(),
  finalUrl: z.string().nullable(),
  redirects: z.array(redirectSchema),
  status: z.int().nullable(),
  /** Response headers, lower-case names; never Set-Cookie, Cookie or Authorization. */
  headers: z.record(z.string(), z.string()),
  agent: z.string(),
  health: z.array(z.string()),
  originals: z.array(fileReferenceSchema.extend({ role: z.string().min(1) })),
});
/** What was received for one capture. */
export type CaptureRecord = z.infer<typeof captureRecordSchema>;

/** Bytes and where they came from: what capture/ gives, before anything is read from them or kept. */
export interface Capture extends Omit<CaptureRecord, 'health' | 'originals'> {
  /** As received, after content decoding (gzip, br), before any charset decoding. */
  body: Uint8Array;
  /** The declared type without parameters, lower case; `text/html` or `text/plain` where it was found out. */
  mime: string;
  /** The whole Content-Type header, for its charset; null where there was none. */
  contentType: string | null;
}
