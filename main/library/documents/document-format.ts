import { z } from 'zod';
import { CoupureError, type ErrorCode, reportOf } from '../../../shared/errors.ts';
import { type Migration, migrate } from './migrations.ts';

/** One kind of JSON document: its schema, its version and how older versions become the newest. */
export interface DocumentFormat<Value> {
  /** As a message calls it: `article`. */
  what: string;
  schema: z.ZodType<Value>;
  newestVersion: number;
  migrations: readonly Migration[];
  /** The version that a parsed document states; null where it states none. */
  versionOf(raw: unknown): number | null;
  /** The document as it is written. */
  encode(value: Value): unknown;
  damagedCode: ErrorCode;
  newerCode: ErrorCode;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a document from its bytes: parsed, brought to the newest version, checked. Throws the format's codes for
 * what is damaged or newer, both versions named; nothing is guessed and nothing is repaired.
 */
export function decodeDocument<Value>(format: DocumentFormat<Value>, bytes: Uint8Array, path: string): Value {
  const raw = parseJson(format, bytes, path);
  const version = format.versionOf(raw);
  if (version === null) throw damaged(format, path, `it does not say that it is a Coupure ${format.what}`);
  if (version > format.newestVersion) throw newer(format, path, version);
  const result = format.schema.safeParse(migrate(raw, version, format.newestVersion, format.migrations));
  if (!result.success) throw damaged(format, path, z.prettifyError(result.error));
  return result.data;
}

/**
 * A document's bytes: indented JSON in UTF-8, so that it reads without us and differs line by line. Throws
 * `input-invalid` for a value that we would refuse to read.
 */
export function encodeDocument<Value>(format: DocumentFormat<Value>, value: Value, path: string): Uint8Array {
  const result = format.schema.safeParse(value);
  if (!result.success) {
    const reason = z.prettifyError(result.error);
    throw new CoupureError('input-invalid', `The ${format.what} cannot be kept as ${path}: ${reason}`);
  }
  return new TextEncoder().encode(`${JSON.stringify(format.encode(result.data), null, 2)}\n`);
}

/** The version in a document's `format`, as in `coupure/article@1`; null if it is not of that kind. */
export function versionInFormat(raw: unknown, kind: string): number | null {
  const stated = z.object({ format: z.string() }).safeParse(raw);
  const [, named, digits] = /^coupure\/([a-z]+)@([1-9]\d{0,8})$/.exec(stated.data?.format ?? '') ?? [];
  return named === kind ? Number(digits) : null;
}

/** Whether what was thrown says that one document cannot be read: it stays untouched, and the others are as before. */
export function isUnreadable(thrown: unknown): boolean {
  return ['document-damaged', 'document-newer', 'file-unreadable'].includes(reportOf(thrown).code);
}

/** Null in the place of a document that cannot be read; all else that was thrown is thrown on. */
export function nullIfUnreadable(thrown: unknown): null {
  if (isUnreadable(thrown)) return null;
  throw thrown;
}

function parseJson<Value>(format: DocumentFormat<Value>, bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (thrown) {
    throw damaged(format, path, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function damaged<Value>(format: DocumentFormat<Value>, path: string, reason: string): CoupureError {
  return new CoupureError(format.damagedCode, `${path} is damaged: ${reason}`);
}

function newer<Value>(format: DocumentFormat<Value>, path: string, version: number): CoupureError {
  return new CoupureError(
    format.newerCode,
    `${path} is of format ${version}; this Coupure reads up to format ${format.newestVersion}.`,
  );
}
