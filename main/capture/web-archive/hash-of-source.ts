import { createHash } from 'node:crypto';
import type { Hash } from '../../../shared/values.ts';
import { type ByteSource, piecesOf } from './byte-source.ts';

/** A source by its hash. */
export async function hashOfSource(source: ByteSource): Promise<{ hash: Hash; bytes: number }> {
  const digest = createHash('sha256');
  for await (const piece of piecesOf(source, 0)) digest.update(piece);
  return { hash: `sha256:${digest.digest('hex')}`, bytes: source.size };
}
