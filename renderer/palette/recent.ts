const place = 'palette.recent';
const kept = 20;

/** What was chosen last, the newest first. What cannot be read is forgotten: it only decides an order. */
export function recentlyChosen(storage: Pick<Storage, 'getItem'>): string[] {
  try {
    const read: unknown = JSON.parse(storage.getItem(place) ?? '[]');
    return Array.isArray(read) ? read.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers that something was chosen. */
export function rememberChosen(storage: Pick<Storage, 'getItem' | 'setItem'>, id: string): void {
  const others = recentlyChosen(storage).filter((other) => other !== id);
  try {
    storage.setItem(place, JSON.stringify([id, ...others].slice(0, kept)));
  } catch {
    // A full disk loses the order, nothing else.
  }
}
