/** One entry of a `srcset`. `size` is its width in pixels, or its density made comparable among its fellows; 0 if unstated. */
export interface SourceEntry {
  address: string;
  size: number;
}

const mostEntries = 60;

/**
 * The entries of a `srcset` as the standard reads them: an address ends at white space, so that addresses with commas
 * in them (`w_800,c_limit`) stay whole.
 */
export function readSrcset(srcset: string): SourceEntry[] {
  const entries: SourceEntry[] = [];
  const words = srcset.slice(0, 20_000).split(/[ \t\r\n\f]+/);
  let address: string | null = null;
  for (const word of words) {
    if (entries.length >= mostEntries) break;
    if (word === '' || word === ',') continue;
    if (address === null) {
      const bare = word.replace(/^,+/, '');
      if (bare.endsWith(',')) entries.push({ address: bare.slice(0, bare.search(/,+$/)), size: 0 });
      else address = bare;
      continue;
    }
    const descriptor = /^(\d{1,5}(?:\.\d{1,4})?)([wxh])(,(.*))?$/s.exec(word);
    entries.push({ address, size: descriptor ? sizeOf(Number(descriptor[1]), descriptor[2] ?? '') : 0 });
    address = descriptor?.[4] ? descriptor[4] : null;
  }
  if (address) entries.push({ address, size: 0 });
  return entries.filter((entry) => entry.address !== '');
}

/** Densities are few and small: 2x counts as twice a column of text. */
function sizeOf(value: number, unit: string): number {
  if (unit === 'x') return value * 640;
  return unit === 'w' ? value : 0;
}
