/** Zeros of the scripts that news is printed in; the other digits follow each. */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040,
  0x17e0, 0xff10,
];

/** A text with the digits of all scripts as 0 to 9 and each blank as one plain blank; as long as it was. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, plainDigit).replace(/[\s\u00a0\u202f]/g, ' ');
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
