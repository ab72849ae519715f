/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Deeper nesting than any real page has is given up, so that hostile pages cannot exhaust the stack. */
const maximumDepth = 200;

/**
 * All values that a text holds one after another, read as what the writer meant: comments, trailing and missing
 * commas, bare line breaks and unescaped quotes in strings, single quotes, bare words and a cut-off end are all
 * taken. One pass from left to right. What makes no sense ends the reading; what was read before stays.
 */
export function readLenientJson(text: string): JsonValue[] {
  const reader = new LenientReader(text);
  const values: JsonValue[] = [];
  while (reader.skipToValue()) values.push(reader.readValue(0));
  return values;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

class LenientReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves to the next object or array of the top level; false at the end. */
  skipToValue(): boolean {
    this.#skipBlanks();
    while (this.#at < this.#text.length && this.#char !== '{' && this.#char !== '[') {
      this.#at += 1;
      this.#skipBlanks();
    }
    return this.#at < this.#text.length;
  }

  readValue(depth: number): JsonValue {
    this.#skipBlanks();
    if (depth > maximumDepth) {
      this.#at = this.#text.length;
      return null;
    }
    if (this.#char === '{') return this.#readObject(depth);
    if (this.#char === '[') return this.#readArray(depth);
    if (this.#char === '"' || this.#char === "'") return this.#readString();
    return bareValue(this.#readBareWord());
  }

  get #char(): string {
    return this.#text.charAt(this.#at);
  }

  #readObject(depth: number): JsonValue {
    const entries: [string, JsonValue][] = [];
    this.#at += 1;
    while (this.#skipSeparators('}')) {
      const start = this.#at;
      const key = this.#char === '"' || this.#char === "'" ? this.#readString() : this.#readBareWord();
      this.#skipBlanks();
      if (this.#char === ':') {
        this.#at += 1;
        entries.push([key, this.readValue(depth + 1)]);
      } else if (this.#at === start) this.#at += 1;
    }
    return Object.fromEntries(entries);
  }

  #readArray(depth: number): JsonValue {
    const items: JsonValue[] = [];
    this.#at += 1;
    while (this.#skipSeparators(']')) {
      const start = this.#at;
      items.push(this.readValue(depth + 1));
      if (this.#at === start) this.#at += 1;
    }
    return items;
  }

  /** Skips commas and blanks; false (and past it) at the closing bracket, false at the end of the text. */
  #skipSeparators(close: string): boolean {
    this.#skipBlanks();
    while (this.#char === ',' || this.#char === ';') {
      this.#at += 1;
      this.#skipBlanks();
    }
    if (this.#at >= this.#text.length) return false;
    if (this.#char === close) {
      this.#at += 1;
      return false;
    }
    return true;
  }

  #readString(): string {
    const quote = this.#char;
    const parts: string[] = [];
    let start = this.#at + 1;
    this.#at = start;
    while (this.#at < this.#text.length) {
      const char = this.#char;
      if (char === quote && this.#closesString()) break;
      if (char === '\\') {
        parts.push(this.#text.slice(start, this.#at), this.#readEscape());
        start = this.#at;
      } else this.#at += 1;
    }
    parts.push(this.#text.slice(start, this.#at));
    this.#at += 1;
    return parts.join('');
  }

  #readEscape(): string {
    const escaped = this.#text.charAt(this.#at + 1);
    if (escaped === 'u') {
      const digits = this.#text.slice(this.#at + 2, this.#at + 6);
      if (/^[\da-f]{4}$/i.test(digits)) {
        this.#at += 6;
        return String.fromCharCode(Number.parseInt(digits, 16));
      }
    }
    this.#at += 2;
    return escapes[escaped] ?? escaped;
  }

  /** A quote ends its string where a comma, colon or bracket follows: any other is a quote that nobody escaped. */
  #closesString(): boolean {
    let next = this.#at + 1;
    while (isBlank(this.#text.charCodeAt(next))) next += 1;
    const char = this.#text.charAt(next);
    // A missing comma: the next key stands on a new line.
    if (char === '"') return this.#text.slice(this.#at + 1, next).includes('\n');
    return char === '' || ',:}]/'.includes(char);
  }

  #readBareWord(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !',:{}[]"\n\r'.includes(this.#char)) this.#at += 1;
    return this.#text.slice(start, this.#at).trim();
  }

  /** White space and comments; also the marks of CDATA and HTML comments around the whole. */
  #skipBlanks(): void {
    for (;;) {
      while (isBlank(this.#text.charCodeAt(this.#at))) this.#at += 1;
      const end = this.#commentEnd();
      if (end === null) return;
      this.#at = end;
    }
  }

  #commentEnd(): number | null {
    if (this.#text.startsWith('/*', this.#at)) return this.#endOf('*/');
    if (this.#text.startsWith('//', this.#at)) return this.#endOf('\n');
    for (const mark of ['<![CDATA[', ']]>', '<!--', '-->']) {
      if (this.#text.startsWith(mark, this.#at)) return this.#at + mark.length;
    }
    return null;
  }

  #endOf(mark: string): number {
    const found = this.#text.indexOf(mark, this.#at + 2);
    return found === -1 ? this.#text.length : found + mark.length;
  }
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029;
}

function bareValue(word: string): JsonValue {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null' || word === 'undefined' || word === '') return null;
  const number = Number(word);
  return Number.isFinite(number) ? number : word;
}
