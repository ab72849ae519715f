/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** A colour from its hex digits: "f2c14e". */
export function colour(hex: string): Colour {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** So much of the second over the first. */
export function mix(under: Colour, over: Colour, share: number): Colour {
  const part = Math.min(1, Math.max(0, share));
  return [
    under[0] + (over[0] - under[0]) * part,
    under[1] + (over[1] - under[1]) * part,
    under[2] + (over[2] - under[2]) * part,
  ];
}

/** The colour at a place between several, 0 the first and 1 the last. */
export function along(colours: readonly Colour[], at: number): Colour {
  const place = Math.min(1, Math.max(0, at)) * (colours.length - 1);
  const first = Math.min(colours.length - 2, Math.floor(place));
  const [from, to] = [colours[first], colours[first + 1]];
  if (!from || !to) throw new Error('A gradient has two colours at least.');
  return mix(from, to, place - first);
}
