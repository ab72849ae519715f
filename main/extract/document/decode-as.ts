/** What windows-1252 has at 0x80 to 0x9f: quotes, dashes, the euro; where it has nothing, the control stays. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of bytes in a charset, broken ones replaced. The platform's decoder may take windows-1252 for ISO 8859-1
 * (Node 20 does, for whole texts), which leaves controls where the quotes should be.
 */
export function decodeAs(charset: string, bytes: Uint8Array): string {
  const text = new TextDecoder(charset).decode(bytes);
  if (charset !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => western.charAt(control.charCodeAt(0) - 0x80));
}
