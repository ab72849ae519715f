import type { z } from 'zod';
import { type Article, articleFormat, articleSchema } from '../../../shared/article.ts';
import { CoupureError } from '../../../shared/errors.ts';

/** As many faults of one line as a message names. */
const namedIssues = 3;

/**
 * An article from a line of JSON. Throws `import-invalid`, naming the line and each field that is wrong, or
 * `document-newer` for a document of a later format.
 */
export function parseArticle(text: string, line: number): Article {
  const value = parsedJson(text, line);
  refuseOtherFormat(value, line);
  const checked = articleSchema.safeParse(value);
  if (checked.success) return checked.data;
  throw new CoupureError('import-invalid', `Line ${line}: ${issuesOf(checked.error)}.`);
}

function parsedJson(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CoupureError('import-invalid', `Line ${line} is not JSON: ${reason}.`, { cause: thrown });
  }
}

function refuseOtherFormat(value: unknown, line: number): void {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  const [, version] = /^coupure\/article@(\d{1,9})$/.exec(String(format)) ?? [];
  const [, ours] = articleFormat.split('@');
  if (version === undefined || Number(version) <= Number(ours)) return;
  throw new CoupureError(
    'document-newer',
    `Line ${line} is a document of format ${version}; this version reads ${ours}.`,
  );
}

function issuesOf(error: z.ZodError): string {
  const named = error.issues.slice(0, namedIssues).map(({ path, message }) => {
    return path.length > 0 ? `${path.join('.')}: ${message}` : message;
  });
  const more = error.issues.length - named.length;
  return `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
