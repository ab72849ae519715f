/**
 * Text from outside as a terminal may show it: without the control characters that could move the cursor, recolour
 * the screen or answer for the reader, and without those that turn the direction of what follows. Line breaks and
 * tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    return character === '\n' || character === '\t' ? character : '';
  });
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
