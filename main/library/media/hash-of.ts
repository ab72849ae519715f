import { createHash } from 'node:crypto';
import type { Hash } from '../../../shared/values.ts';

/** The name of some bytes in a library: their SHA-256. */
export function hashOf(bytes: Uint8Array): Hash {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
