/** What a reader put in to be saved: addresses, one a line, or a text to be kept itself. */
export type Given = { kind: 'addresses'; addresses: string[] } | { kind: 'text'; text: string } | null;

const schemed = /^https?:\/\/\S+$/i;
/** `example.com/news`, as one types an address: a host with a dot and no blanks. A word with a full stop is no host. */
const bare = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/** An address made whole, or null where the text is none. */
export function addressOf(text: string): string | null {
  const trimmed = text.trim();
  if (schemed.test(trimmed)) return trimmed;
  if (bare.test(trimmed)) return `https://${trimmed}`;
  return null;
}

/** What was put in: where every line is an address, the addresses; else the text; null where there is nothing. */
export function givenIn(text: string): Given {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  const addresses = lines.map(addressOf);
  const whole = addresses.filter((address) => address !== null);
  return whole.length === addresses.length ? { kind: 'addresses', addresses: whole } : { kind: 'text', text };
}
