/** What SQLite takes for a parameter. */
export type Value = string | number | null | Uint8Array;

/** A piece of SQL with its parameters: what comes from outside is never text of a statement. */
export interface Fragment {
  text: string;
  values: Value[];
}

/** Makes a piece of SQL: fragments are put in as they stand, everything else as a parameter. */
export function sql(texts: TemplateStringsArray, ...parts: (Value | Fragment)[]): Fragment {
  let text = texts[0] ?? '';
  const values: Value[] = [];
  for (const [index, part] of parts.entries()) {
    const inner = isFragment(part) ? part : { text: '?', values: [part] };
    text += inner.text + (texts[index + 1] ?? '');
    for (const value of inner.values) values.push(value);
  }
  return { text, values };
}

/** How many conditions stand in one chain. */
const chainLength = 30;

/**
 * Conditions joined by `AND` or `OR`, in chains of chains: SQLite refuses a chain as long as a long query, and
 * parentheses as deep as one halved again and again.
 */
export function joined(operator: 'AND' | 'OR', parts: Fragment[]): Fragment {
  const [first] = parts;
  if (!first) return operator === 'AND' ? sql`1` : sql`0`;
  if (parts.length === 1) return first;
  if (parts.length > chainLength)
    return joined(
      operator,
      chunksOf(parts).map((chunk) => joined(operator, chunk)),
    );
  const text = parts.map((part) => part.text).join(` ${operator} `);
  return { text: `(${text})`, values: parts.flatMap((part) => part.values) };
}

function chunksOf(parts: Fragment[]): Fragment[][] {
  const count = Math.ceil(parts.length / chainLength);
  return Array.from({ length: count }, (_, at) => parts.slice(at * chainLength, (at + 1) * chainLength));
}

function isFragment(part: Value | Fragment): part is Fragment {
  return typeof part === 'object' && part !== null && 'text' in part;
}
