/** What windows-1252 has where Latin 1 has control characters, as far as the pages use it. */
const special: Record<string, number> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
};

/** A text in the bytes of windows-1252; throws for a character that is not in it, so that no page is half of it. */
export function windows1252(text: string): Buffer {
  return Buffer.from(
    [...text].map((character) => {
      const code = special[character] ?? character.codePointAt(0) ?? 0;
      if (code > 0xff) throw new Error(`${character} is not in windows-1252.`);
      return code;
    }),
  );
}
