import { z } from 'zod';
import { CoupureError } from '../../shared/errors.ts';

/** What a caller calls a line by; given back as it came. */
const nameSchema = z.union([z.string(), z.number()]);

/** A line of `extract --jsonl`. */
export const pageLineSchema = z.object({
  id: nameSchema,
  path: z.string().min(1),
  url: z.string().nullish(),
});
/** A line of `credits --jsonl`. */
export const captionLineSchema = z.object({ id: nameSchema, text: z.string() });

/** A line of input as its schema says. Throws `input-invalid`, naming the line and what is wrong. */
export function parseLine<Schema extends z.ZodType>(
  schema: Schema,
  { number, text }: { number: number; text: string },
): z.output<Schema> {
  const parsed = schema.safeParse(jsonOf(number, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.');
  throw new CoupureError('input-invalid', `Line ${number}: ${where ? `${where}: ` : ''}${issue?.message}.`);
}

/** The name a line goes by, even where the rest of it is wrong; null if it has none. */
export function nameOf(text: string): string | number | null {
  try {
    const parsed = z.object({ id: nameSchema }).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.id : null;
  } catch {
    return null;
  }
}

function jsonOf(number: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new CoupureError('input-invalid', `Line ${number} is not JSON.`, { cause: thrown });
  }
}
