/** How many words stand in one piece of a text, and how many pieces tell two texts apart. */
const pieceLength = 4;
const bins = 32;

/** Shorter texts are alike by chance. */
const fewestWords = 8;

/** Neither a piece of a text nor a value that one can have. */
const emptyBin = 0xffff_ffff;

/**
 * What a text is told from others by (MinHash with one permutation): its pieces of four words fall into 32 bins by
 * their hash, and each bin keeps the least. Two texts share as many bins as they share of their pieces. Null for a
 * text too short to tell.
 */
export function signatureOf(words: string): Uint8Array | null {
  const hashes = hashesOf(words);
  if (hashes.length < fewestWords) return null;
  const least = new Uint32Array(bins).fill(emptyBin);
  for (let at = 0; at + pieceLength <= hashes.length; at += 1) {
    const hash = pieceHash(hashes, at);
    const bin = hash & (bins - 1);
    const rest = hash >>> 5;
    if (rest < (least[bin] ?? 0)) least[bin] = rest;
  }
  return new Uint8Array(least.buffer);
}

/** How much of their texts two articles share, from 0 to 1, as their signatures let one guess. */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  const [left, right] = [binsOf(one), binsOf(other)];
  let [shared, filled] = [0, 0];
  for (let bin = 0; bin < bins; bin += 1) {
    if (left[bin] === emptyBin && right[bin] === emptyBin) continue;
    filled += 1;
    if (left[bin] === right[bin]) shared += 1;
  }
  return filled === 0 ? 0 : shared / filled;
}

/**
 * Keys of which two texts have one in common if they share much: two bins make one, eight of them find nine of ten
 * articles that share half of their text.
 */
export function bandsOf(signature: Uint8Array): number[] {
  const values = binsOf(signature);
  return Array.from({ length: bins / 4 }, (_, band) => band).flatMap((band) => {
    const [first = emptyBin, second = emptyBin] = [values[band * 2], values[band * 2 + 1]];
    // All short texts would have this one in common.
    if (first === emptyBin && second === emptyBin) return [];
    const mixed = (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second + 1, 0x85eb_ca6b)) >>> 0;
    return [band * 2 ** 32 + mixed];
  });
}

function binsOf(signature: Uint8Array): Uint32Array {
  return new Uint32Array(signature.buffer.slice(signature.byteOffset, signature.byteOffset + bins * 4));
}

function pieceHash(hashes: number[], at: number): number {
  let hash = 0;
  for (let offset = 0; offset < pieceLength; offset += 1) {
    hash = Math.imul(hash ^ (hashes[at + offset] ?? 0), 0x0100_0193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const firstHash = 0x811c_9dc5;
const space = 0x20;

/** Each word by FNV-1a over UTF-16 units; the words are parted by spaces. */
function hashesOf(words: string): number[] {
  const hashes: number[] = [];
  let hash = firstHash;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (unit === space) {
      hashes.push(hash);
      hash = firstHash;
    } else hash = Math.imul(hash ^ unit, 0x0100_0193);
  }
  hashes.push(hash);
  return hashes;
}
