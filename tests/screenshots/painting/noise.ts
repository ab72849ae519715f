/** A number from 0 to 1 for two whole numbers: always the same for the same ones. */
export function random(a: number, b = 0): number {
  const mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x27d4eb2f, 0xc2b2ae35);
  const more = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((more ^ (more >>> 13)) >>> 0) / 2 ** 32;
}

/** A smooth line through random heights, 0 to 1. */
export function smooth(x: number, seed: number): number {
  const left = Math.floor(x);
  const part = x - left;
  const ease = part * part * (3 - 2 * part);
  return random(left, seed) * (1 - ease) + random(left + 1, seed) * ease;
}

/** A line with hills, and smaller hills on them. */
export function ridge(x: number, seed: number): number {
  return smooth(x, seed) * 0.6 + smooth(x * 2.7, seed + 1) * 0.27 + smooth(x * 7.1, seed + 2) * 0.13;
}

/** 0 below one edge, 1 above the other, smooth between. */
export function step(from: number, to: number, value: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return part * part * (3 - 2 * part);
}
