/** A value for a field, as one source states it. */
export interface Offer<T> {
  value: T;
  /** `json-ld`, `meta[og:title]`, `time[datetime]`, `byline`, `h1`, `url`… */
  source: string;
  /** What prints the value on the page, where that was read. */
  element?: Element;
  /** Elements that print the rest of it. */
  beside?: readonly Element[];
  /** Offers of a higher tier are believed whatever their source; 0 where nothing is said. */
  tier?: number;
}

/** An offer that is in force, and those that say something else. */
export interface Settled<T> {
  chosen: Offer<T> | null;
  rivals: Offer<T>[];
}

/**
 * Settles a field: of the highest tier, the first offer of the source that stands first in the order; sources the order does not name
 * come last. Offers of the same value are no rivals, nor is the same value offered twice.
 */
export function settle<T>(
  offers: readonly Offer<T>[],
  order: readonly string[],
  keyOf: (value: T) => string = (value) => JSON.stringify(value),
): Settled<T> {
  const rank = ({ source }: Offer<T>): number => {
    const place = order.findIndex((name) => source === name || source.startsWith(`${name}[`));
    return place === -1 ? order.length : place;
  };
  const sorted = [...offers].sort((a, b) => (b.tier ?? 0) - (a.tier ?? 0) || rank(a) - rank(b));
  const seen = new Set<string>();
  const distinct = sorted.filter(({ value }) => {
    const key = keyOf(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const [chosen = null, ...rivals] = distinct;
  return { chosen, rivals };
}
