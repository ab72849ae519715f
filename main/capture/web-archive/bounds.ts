import { invalidArchive } from './archive-error.ts';

const megabyte = 1024 * 1024;

/** What a web archive may hold. Beyond it, a file is a mistake or an attack. */
export const bounds = {
  /** A page in MIME is held in memory; browsers write some ten megabytes at most. */
  mhtmlBytes: 256 * megabyte,
  mimeParts: 20_000,
  mimeDepth: 8,
  /** The headers of a part or a record. */
  headerBytes: 256 * 1024,
  records: 1_000_000,
  /** What is kept of one record as evidence. */
  recordBytes: 64 * megabyte,
  /** A WARC that was compressed once more inside its ZIP has to be unpacked into memory. */
  packedTwiceBytes: 128 * megabyte,
  pageListBytes: 64 * megabyte,
} as const;

/** Deflate cannot shrink what sites send by more; beyond it, one packed nothing many times over. */
const mostShrunk = 400;
const smallEnough = 64 * megabyte;

/** Counts what an archive unpacks to; throws `archive-invalid` where that is beyond all measure for its size. */
export function unpackingBudget(packedBytes: number): (unpacked: number) => void {
  let total = 0;
  return (unpacked) => {
    total += unpacked;
    if (total <= smallEnough || total <= packedBytes * mostShrunk) return;
    throw invalidArchive('it unpacks to far more than any page holds');
  };
}
