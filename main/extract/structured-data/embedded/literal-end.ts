/**
 * Where the object, array or string that begins at `start` ends (just past it); null where it never does. A scan by
 * bracket depth and strings, not a parser: what lies between is parsed by those who know how.
 */
export function literalEnd(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"' || char === "'") at = stringEnd(text, at);
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth === 0) return at < text.length ? at + 1 : null;
  }
  return null;
}

/** Where the closing quote stands; the text's length where it is missing. */
function stringEnd(text: string, start: number): number {
  const quote = text.charAt(start);
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== quote) at += text.charAt(at) === '\\' ? 2 : 1;
  return at;
}
